// Judges what judge/outputs.py wrote: node judge.mjs FOLDER. Prints a line for each thing that is wrong, and ends
// with 1 where there is any. What can't be asked here (no Java, no Chromium) is named and left out.
//
// Only ways in which every email differs from a web page are let through; each is named here with its reason.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { caniemail } from "caniemail";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { chromium } from "playwright-core";

const folder = process.argv[2];
const require = createRequire(import.meta.url);
const wrong = [];
const tell = (file, words) => wrong.push(`${relative(folder, file)}: ${words}`);

const CLIENTS = [
  "gmail.android", "gmail.ios", "gmail.desktop-webmail",
  "outlook.windows", "outlook.outlook-com", "outlook.macos", "outlook.ios", "outlook.android",
  "apple-mail.ios", "apple-mail.macos",
];
// Enhancement only: where these are not understood, the email reads as well without.
const PROGRESSIVE = new Set(["@media", "<body> element", "max-height", "overflow", "table-layout", "color-scheme"]);
// Outlook's own names, and links that a sending tool fills in.
const OUTLOOKS_OWN = /xmlns:[vo]|mso-|supported-color-schemes/;
const FILLED_IN = /\*\|\w+\|\*|\{\{ \w+ \}\}|\$\w+\$/;
const NEVER = /display:\s*(flex|grid)|\bgap:|position:|var\(|rgba?\(|gradient|object-fit|\d\s*rem\b|background-image|<svg|<picture|<video|<script|src="(data|https?):|url\(/;
const WIDTHS = [320, 640, 1200];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function files(below) {
  return readdirSync(below, { withFileTypes: true }).flatMap((each) => {
    const path = join(below, each.name);
    return each.isDirectory() ? files(path) : [path];
  });
}

const all = files(folder);
const isPart = (file) => !/<html/.test(readFileSync(file, "utf-8"));
const emails = all.filter((file) => /\/email[\w-]*\.html$/.test(file));
const pages = all.filter((file) => /\/(web|easy-read|archive(\/[\d-]+)?)\/index\.html$/.test(file));
const whole = [...emails.filter((file) => !isPart(file)), ...pages];
// The email for each tool looks alike: one width and look is enough to see that nothing is broken in it.
const looksAlike = (file) => /\/sent-with-/.test(file);
const letters = all.filter((file) => file.endsWith(".eml"));

function byNu() {
  if (spawnSync("java", ["-version"]).status !== 0) return console.log("Not judged by the Nu checker: no Java.");
  const jar = join(require.resolve("vnu-jar/package.json"), "..", "build", "dist", "vnu.jar");
  const result = spawnSync("java", ["-jar", jar, "--format", "json", "--errors-only", ...whole], {
    maxBuffer: 1 << 28,
  });
  const { messages } = JSON.parse(result.stderr.toString());
  for (const each of messages) {
    const file = decodeURI(each.url.replace("file:", ""));
    const isEmail = emails.includes(file);
    if (isEmail && (OUTLOOKS_OWN.test(each.message) || FILLED_IN.test(each.message))) continue;
    tell(file, `Nu checker, line ${each.lastLine}: ${each.message}`);
  }
}

function byCaniemail() {
  for (const file of emails) {
    const html = readFileSync(file, "utf-8");
    const never = html.replace(/ (alt|aria-label)="[^"]*"/g, "").match(NEVER);
    if (never) tell(file, `no email may have “${never[0]}”`);
    for (const [client, issues] of caniemail({ clients: CLIENTS, html }).issues.errors)
      for (const issue of issues)
        if (!PROGRESSIVE.has(issue.title)) tell(file, `caniemail, ${client}: ${issue.title}`);
  }
}

async function byParsers() {
  const plain = (text) => (text ?? "").replace(/\r\n/g, "\n").trimEnd();
  for (const file of letters) {
    const raw = readFileSync(file);
    const [one, other] = [await PostalMime.parse(raw), await simpleParser(raw)];
    const names = one.attachments.map((each) => each.contentId.replace(/[<>]/g, ""));
    const wanted = [...one.html.matchAll(/src="cid:([^"]*)"/g)].map((each) => each[1]);
    if (one.subject !== other.subject) tell(file, "two parsers read two subjects");
    if (plain(one.text) !== plain(other.text)) tell(file, "two parsers read two texts");
    if (plain(one.html) === "") tell(file, "there is no page");
    if (names.join() !== other.attachments.map((each) => each.cid).join()) tell(file, "two parsers find other pictures");
    if ([...new Set(wanted)].sort().join() !== [...names].sort().join()) tell(file, "a picture is missing, or shown nowhere");
    if (one.bcc || one.to || one.from?.address) tell(file, "a draft has a sender or recipients");
  }
}

function browser() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  for (const name of names) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`]).stdout?.toString().trim();
    if (found) return found;
  }
  return process.env.CHROMIUM ?? "";
}

async function byAxe() {
  const executablePath = browser();
  if (!executablePath) return console.log("Not judged by axe: no Chromium. Install it, or name it in CHROMIUM.");
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8");
  const opened = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    await Promise.all(["light", "dark"].map((colorScheme) => byAxeIn(opened, axe, colorScheme)));
  } finally {
    await opened.close();
  }
}

async function byAxeIn(opened, axe, colorScheme) {
  for (const width of WIDTHS) {
    const context = await opened.newContext({ colorScheme, viewport: { width, height: 900 }, offline: true });
    for (const file of whole)
      if (!looksAlike(file) || (width === WIDTHS[0] && colorScheme === "light"))
        await judged(await context.newPage(), file, axe, `${width} ${colorScheme}`);
    await context.close();
  }
}

async function judged(page, file, axe, how) {
  await page.goto(pathToFileURL(file).href);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (beyond > 0) tell(file, `${how}: it is ${beyond} pixels too wide`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
  for (const each of violations) tell(file, `axe, ${how}: ${each.id} at ${each.nodes[0].target}`);
  await page.close();
}

byNu();
byCaniemail();
await byParsers();
await byAxe();
wrong.sort().forEach((line) => console.log(line));
console.log(`${emails.length} emails, ${pages.length} web pages and ${letters.length} drafts: ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
