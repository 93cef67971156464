"""What people do to a Word file with Word: with its tracking on, or off."""

from copy import deepcopy

from lxml import etree

from builders.review_copies import WordFile
from update_editor.ooxml.names import qn

LEAD = "Ottilie Farrow"
WHEN = "2031-03-06T08:15:00Z"


class EditedFile(WordFile):
    """A Word file that a person edits."""

    _number = 9000

    def change(self, tag: str, author: str = LEAD):
        """Return an element such as ``w:ins`` with what Word says in one."""
        EditedFile._number += 1
        element = etree.Element(qn(tag))
        element.set(qn("w:id"), str(EditedFile._number))
        element.set(qn("w:author"), author)
        element.set(qn("w:date"), WHEN)
        element.set(qn("w16du:dateUtc"), WHEN)
        return element

    def run(self, text: str, *, deleted: bool = False):
        """Return a run that says something."""
        run = etree.Element(qn("w:r"))
        word = etree.SubElement(run, qn("w:delText" if deleted else "w:t"))
        word.text = text
        word.set(qn("xml:space"), "preserve")
        return run

    def tracked(self, before: str, after: str, author: str = LEAD) -> None:
        """Replace words with Word's tracking on; either may be empty but ``before`` must be found."""
        run, head, tail = self._split(before)
        pieces = [self._like(run, head)] if head else []
        if before:
            deletion = self.change("w:del", author)
            deletion.append(self._like(run, before, deleted=True))
            pieces.append(deletion)
        if after:
            insertion = self.change("w:ins", author)
            insertion.append(self._like(run, after))
            pieces.append(insertion)
        if tail:
            pieces.append(self._like(run, tail))
        for piece in pieces:
            run.addprevious(piece)
        run.getparent().remove(run)

    def insert_after(self, words: str, text: str, author: str = LEAD) -> None:
        """Type words behind others with Word's tracking on."""
        run, head, tail = self._split(words)
        insertion = self.change("w:ins", author)
        insertion.append(self._like(run, text))
        run.addprevious(self._like(run, head + words))
        run.addprevious(insertion)
        if tail:
            run.addprevious(self._like(run, tail))
        run.getparent().remove(run)

    def untracked(self, before: str, after: str) -> None:
        """Replace words with Word's tracking off."""
        for text in self.found("//w:t"):
            if before in (text.text or ""):
                text.text = text.text.replace(before, after, 1)
                return
        raise AssertionError(f"nothing says {before!r}")

    def delete_paragraph(self, words: str, *, track: bool = False, author: str = LEAD) -> None:
        """Delete a paragraph with its end."""
        paragraph = self.paragraph(words)
        if not track:
            paragraph.getparent().remove(paragraph)
            return
        self._mark(paragraph, "w:del", author)
        for run in list(paragraph.iter(qn("w:r"))):
            if not any(each.tag == qn("w:del") for each in run.iterancestors()):
                deletion = self.change("w:del", author)
                run.addprevious(deletion)
                deletion.append(run)
                for text in run.findall(qn("w:t")):
                    text.tag = qn("w:delText")

    def add_paragraph(
        self, behind: str, text: str, *, style: str = "Normal", track: bool = False, author: str = LEAD
    ) -> None:
        """Put a paragraph behind another one, like it or of a style, as a person does who presses Enter."""
        before = self.paragraph(behind)
        paragraph = etree.Element(qn("w:p"))
        properties = etree.SubElement(paragraph, qn("w:pPr"))
        etree.SubElement(properties, qn("w:pStyle")).set(qn("w:val"), style)
        holder = paragraph
        if track:
            self._mark(before, "w:ins", author)
            holder = self.change("w:ins", author)
            paragraph.append(holder)
        holder.append(self.run(text))
        before.addnext(paragraph)

    def add_inserted(self, behind, text: str, style: str = "Normal", author: str = LEAD) -> None:
        """Put a paragraph that is inserted as a whole behind an element."""
        paragraph = self._inserted(text, style, author)
        behind.addnext(paragraph)

    def add_inserted_before(self, element, text: str) -> None:
        """Put a paragraph that is inserted as a whole before an element."""
        element.addprevious(self._inserted(text, "Normal", LEAD))

    def _inserted(self, text: str, style: str, author: str):
        paragraph = etree.Element(qn("w:p"))
        properties = etree.SubElement(paragraph, qn("w:pPr"))
        etree.SubElement(properties, qn("w:pStyle")).set(qn("w:val"), style)
        self._mark(paragraph, "w:ins", author)
        insertion = self.change("w:ins", author)
        insertion.append(self.run(text))
        paragraph.append(insertion)
        return paragraph

    def split(self, words: str, author: str = LEAD) -> None:
        """Press Enter before words with tracking on: the first half has the new end."""
        run, head, _ = self._split(words)
        paragraph = self.paragraph(words)
        second = deepcopy(paragraph)
        for each in second.iter(qn("w:bookmarkStart")):
            each.getparent().remove(each)
        texts = [each for each in second.iter(qn("w:t")) if words in (each.text or "")]
        texts[0].text = texts[0].text[len(head) :]
        for each in list(texts[0].getparent().itersiblings(preceding=True)):
            if each.tag != qn("w:pPr"):
                second.remove(each)
        for each in list(run.itersiblings()):
            paragraph.remove(each)
        run.find(qn("w:t")).text = head
        self._mark(paragraph, "w:ins", author)
        paragraph.addnext(second)

    def move(self, words: list[str], before: str) -> None:
        """Move whole paragraphs, bookmarks and all, before another one, with tracking off."""
        target = self.paragraph(before)
        for each in words:
            target.addprevious(self.paragraph(each))

    def without_bookmarks(self) -> None:
        """Lose every bookmark and the manifest, as some programs do."""
        for each in self.found("//w:bookmarkStart | //w:bookmarkEnd"):
            each.getparent().remove(each)
        self.parts = {name: data for name, data in self.parts.items() if "customXml" not in name}
        for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
            root = etree.fromstring(self.parts[name])
            for each in list(root):
                if "customXml" in (each.get("PartName") or each.get("Target") or ""):
                    root.remove(each)
            self.parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def accept_all(self) -> None:
        """Accept every change, as a lead does who thinks that this is what is wanted."""
        for each in self.found("//w:pPr/w:rPr[w:del]"):
            paragraph = each.getparent().getparent()
            if not paragraph.findall(f".//{qn('w:t')}"):
                paragraph.getparent().remove(paragraph)
        for each in self.found("//w:del | //w:pPr/w:rPr/w:ins | //w:rPrChange | //w:pPrChange"):
            each.getparent().remove(each)
        for each in self.found("//w:ins"):
            for child in list(each):
                each.addprevious(child)
            each.getparent().remove(each)

    def reject_all(self) -> None:
        """Reject every change."""
        for each in self.found("//w:pPr/w:rPr[w:ins]"):
            paragraph = each.getparent().getparent()
            if not [run for run in paragraph.iter(qn("w:t")) if not list(run.iterancestors(qn("w:ins")))]:
                paragraph.getparent().remove(paragraph)
        for each in self.found("//w:ins | //w:pPr/w:rPr/w:del"):
            each.getparent().remove(each)
        for each in self.found("//w:del"):
            for child in list(each):
                each.addprevious(child)
            each.getparent().remove(each)
        for each in self.found("//w:delText"):
            each.tag = qn("w:t")
        for change in self.found("//w:pPrChange | //w:rPrChange"):
            properties = change.getparent()
            properties.getparent().replace(properties, change[0])

    def _mark(self, paragraph, tag: str, author: str) -> None:
        properties = paragraph.find(qn("w:pPr"))
        mark = properties.find(qn("w:rPr"))
        if mark is None:
            mark = etree.SubElement(properties, qn("w:rPr"))
        if mark.find(qn(tag)) is None:
            mark.append(self.change(tag, author))

    def _split(self, words: str):
        for text in self.found("//w:t"):
            if words in (text.text or ""):
                head, _, tail = text.text.partition(words)
                return text.getparent(), head, tail
        raise AssertionError(f"nothing says {words!r}")

    def _like(self, run, text: str, *, deleted: bool = False):
        copy = self.run(text, deleted=deleted)
        look = run.find(qn("w:rPr"))
        if look is not None:
            copy.insert(0, deepcopy(look))
        return copy
