<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>AboutDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>About Update Editor</source>
      <translation>About Update Editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>Update Editor {version}</source>
      <translation>Update Editor {version}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>Write the update once; send it as email, web page, Word, PDF and easy read.</source>
      <translation>Write the update once; send it as email, web page, Word, PDF and easy read.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>It works without a network and sends nothing by itself. Free software under the MIT licence. Icons by Lucide (ISC); the page is set in Atkinson Hyperlegible (OFL), by the Braille Institute.</source>
      <translation>It works without a network and sends nothing by itself. Free software under the MIT licence. Icons by Lucide (ISC); the page is set in Atkinson Hyperlegible (OFL), by the Braille Institute.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>AcronymsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>Acronyms</source>
      <translation>Acronyms</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>&amp;What it stands for</source>
      <translation>&amp;What it stands for</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>Write it &amp;out at first use</source>
      <translation>Write it &amp;out at first use</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>&amp;Keep in the glossary</source>
      <translation>&amp;Keep in the glossary</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>There are no acronyms in this update.</source>
      <translation>There are no acronyms in this update.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>1 acronym</source>
      <translation>1 acronym</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>{n} acronyms</source>
      <translation>{n} acronyms</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>{acronyms}, and each is clear to a reader.</source>
      <translation>{acronyms}, and each is clear to a reader.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>1 is not explained</source>
      <translation>1 is not explained</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>{n} are not explained</source>
      <translation>{n} are not explained</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>used once</source>
      <translation>used once</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>used {n} times</source>
      <translation>used {n} times</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>first in {place}</source>
      <translation>first in {place}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>explained in {place}</source>
      <translation>explained in {place}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>everybody knows it</source>
      <translation>everybody knows it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/acronyms_dialog.py" />
      <source>not explained</source>
      <translation>not explained</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Item</source>
      <translation>&amp;Item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Review</source>
      <translation>&amp;Review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>Open &amp;recent</source>
      <translation>Open &amp;recent</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Get</source>
      <translation>&amp;Get</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>Insert &amp;standing text</source>
      <translation>Insert &amp;standing text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Copy for the web</source>
      <translation>&amp;Copy for the web</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Markup</source>
      <translation>&amp;Markup</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>Chec&amp;ks</source>
      <translation>Chec&amp;ks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Appearance</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/__init__.py" />
      <source>&amp;Windows</source>
      <translation>&amp;Windows</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Paste &amp;words only</source>
      <translation>Paste &amp;words only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Select &amp;all</source>
      <translation>Select &amp;all</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Find…</source>
      <translation>&amp;Find…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Find and r&amp;eplace…</source>
      <translation>Find and r&amp;eplace…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Find ne&amp;xt</source>
      <translation>Find ne&amp;xt</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Find pre&amp;vious</source>
      <translation>Find pre&amp;vious</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>&amp;Go to…</source>
      <translation>&amp;Go to…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/edit_menu.py" />
      <source>Sett&amp;ings…</source>
      <translation>Sett&amp;ings…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Start from &amp;last week…</source>
      <translation>Start from &amp;last week…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;New update…</source>
      <translation>&amp;New update…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Open…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Ne&amp;w window</source>
      <translation>Ne&amp;w window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Import a file…</source>
      <translation>&amp;Import a file…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Paste a past update…</source>
      <translation>&amp;Paste a past update…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Eas&amp;y-read digest…</source>
      <translation>Eas&amp;y-read digest…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes one easy read of several updates, such as a month’s</source>
      <translation>Makes one easy read of several updates, such as a month’s</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Open the sa&amp;mple update</source>
      <translation>Open the sa&amp;mple update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Save</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Save &amp;as…</source>
      <translation>Save &amp;as…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Details of the update…</source>
      <translation>&amp;Details of the update…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get e&amp;mail…</source>
      <translation>Get e&amp;mail…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes the files to send with Mailchimp or Outlook</source>
      <translation>Makes the files to send with Mailchimp or Outlook</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get &amp;short email…</source>
      <translation>Get &amp;short email…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes an email that begins the update and leads to your website</source>
      <translation>Makes an email that begins the update and leads to your website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get &amp;web page…</source>
      <translation>Get &amp;web page…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes a page with its pictures, to put on your website</source>
      <translation>Makes a page with its pictures, to put on your website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get W&amp;ord…</source>
      <translation>Get W&amp;ord…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes a Word file, to send round or to work on</source>
      <translation>Makes a Word file, to send round or to work on</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get &amp;PDF…</source>
      <translation>Get &amp;PDF…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes a PDF, to attach or to print</source>
      <translation>Makes a PDF, to attach or to print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get &amp;large print…</source>
      <translation>Get &amp;large print…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes Word and PDF in letters of 18 points and more</source>
      <translation>Makes Word and PDF in letters of 18 points and more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get easy &amp;read…</source>
      <translation>Get easy &amp;read…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes easy read as Word, PDF and web page</source>
      <translation>Makes easy read as Word, PDF and web page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Get &amp;everything…</source>
      <translation>Get &amp;everything…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes the files of every format, in one folder</source>
      <translation>Makes the files of every format, in one folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Copy the email…</source>
      <translation>&amp;Copy the email…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Copies the whole email, its code or one part of it, to paste into Outlook or a mailing tool</source>
      <translation>Copies the whole email, its code or one part of it, to paste into Outlook or a mailing tool</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Send a &amp;test…</source>
      <translation>Send a &amp;test…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Sends the email to you or a colleague, to see how it arrives</source>
      <translation>Sends the email to you or a colleague, to see how it arrives</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Copy for the we&amp;bsite…</source>
      <translation>Copy for the we&amp;bsite…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Copies the text, its title and summary, to paste into your website’s own editor</source>
      <translation>Copies the text, its title and summary, to paste into your website’s own editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Publis&amp;h to the archive…</source>
      <translation>Publis&amp;h to the archive…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Puts the page into a folder for your website, with an index of all updates and a news feed</source>
      <translation>Puts the page into a folder for your website, with an index of all updates and a news feed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>WordPress &amp;draft…</source>
      <translation>WordPress &amp;draft…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Makes a draft of the update on your WordPress website, with its pictures</source>
      <translation>Makes a draft of the update on your WordPress website, with its pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Print pr&amp;eview…</source>
      <translation>Print pr&amp;eview…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>Prin&amp;t…</source>
      <translation>Prin&amp;t…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Close</source>
      <translation>&amp;Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/file_menu.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Bold</source>
      <translation>&amp;Bold</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Italic</source>
      <translation>&amp;Italic</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Link…</source>
      <translation>&amp;Link…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Paragraph</source>
      <translation>&amp;Paragraph</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>Sub-&amp;heading</source>
      <translation>Sub-&amp;heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>B&amp;ullets</source>
      <translation>B&amp;ullets</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Numbers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>&amp;Quotation</source>
      <translation>&amp;Quotation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>Indent &amp;more</source>
      <translation>Indent &amp;more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/format_menu.py" />
      <source>Indent l&amp;ess</source>
      <translation>Indent l&amp;ess</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/help_menu.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/help_menu.py" />
      <source>&amp;Log and copy for support…</source>
      <translation>&amp;Log and copy for support…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/help_menu.py" />
      <source>&amp;About Update Editor</source>
      <translation>&amp;About Update Editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>&amp;Add an item</source>
      <translation>&amp;Add an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Mo&amp;ve the item up</source>
      <translation>Mo&amp;ve the item up</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Move the item &amp;down</source>
      <translation>Move the item &amp;down</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>D&amp;etails of the item…</source>
      <translation>D&amp;etails of the item…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Add a &amp;picture…</source>
      <translation>Add a &amp;picture…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Co&amp;llapse or expand the item</source>
      <translation>Co&amp;llapse or expand the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>D&amp;uplicate the item</source>
      <translation>D&amp;uplicate the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>&amp;Split the item at the caret</source>
      <translation>&amp;Split the item at the caret</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Merge with the &amp;next item</source>
      <translation>Merge with the &amp;next item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Hold over to next &amp;week</source>
      <translation>Hold over to next &amp;week</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>&amp;Turn into a bullet</source>
      <translation>&amp;Turn into a bullet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Turn the &amp;bullet into an item</source>
      <translation>Turn the &amp;bullet into an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>S&amp;ort the bullets by day</source>
      <translation>S&amp;ort the bullets by day</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>Re&amp;move the item</source>
      <translation>Re&amp;move the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>This &amp;paragraph</source>
      <translation>This &amp;paragraph</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The &amp;item, headings from level 2</source>
      <translation>The &amp;item, headings from level 2</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The item, headings from level &amp;3</source>
      <translation>The item, headings from level &amp;3</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The item, headings from level &amp;4</source>
      <translation>The item, headings from level &amp;4</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The &amp;section, headings from level 2</source>
      <translation>The &amp;section, headings from level 2</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The s&amp;ection, headings from level 3</source>
      <translation>The s&amp;ection, headings from level 3</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/item_menu.py" />
      <source>The se&amp;ction, headings from level 4</source>
      <translation>The se&amp;ction, headings from level 4</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Track changes</source>
      <translation>&amp;Track changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Who I am…</source>
      <translation>&amp;Who I am…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Next</source>
      <translation>&amp;Next</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Previous</source>
      <translation>&amp;Previous</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Accept change</source>
      <translation>&amp;Accept change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Re&amp;ject change</source>
      <translation>Re&amp;ject change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Comment…</source>
      <translation>&amp;Comment…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Send for review…</source>
      <translation>&amp;Send for review…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Open &amp;returned Word file…</source>
      <translation>Open &amp;returned Word file…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Brings back what somebody changed in a Word file that was sent for review</source>
      <translation>Brings back what somebody changed in a Word file that was sent for review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>What came &amp;back…</source>
      <translation>What came &amp;back…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Reply by &amp;email…</source>
      <translation>Reply by &amp;email…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Appro&amp;ve…</source>
      <translation>Appro&amp;ve…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Easy-read si&amp;gn-off…</source>
      <translation>Easy-read si&amp;gn-off…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Says who checked the facts of the easy read, who read it, and who approved it</source>
      <translation>Says who checked the facts of the easy read, who read it, and who approved it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Versi&amp;ons…</source>
      <translation>Versi&amp;ons…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>Compare with another &amp;file…</source>
      <translation>Compare with another &amp;file…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Next thing found</source>
      <translation>&amp;Next thing found</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Previous thing found</source>
      <translation>&amp;Previous thing found</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Links…</source>
      <translation>&amp;Links…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>&amp;Acronyms…</source>
      <translation>&amp;Acronyms…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/review_menu.py" />
      <source>P&amp;eople named…</source>
      <translation>P&amp;eople named…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Show or hide the &amp;outline</source>
      <translation>Show or hide the &amp;outline</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Show or hide the &amp;panel</source>
      <translation>Show or hide the &amp;panel</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Ea&amp;sy read</source>
      <translation>Ea&amp;sy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Writes the easy read beside the update, in place of the page</source>
      <translation>Writes the easy read beside the update, in place of the page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>P&amp;review</source>
      <translation>P&amp;review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>&amp;Checks</source>
      <translation>&amp;Checks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Changes and commen&amp;ts</source>
      <translation>Changes and commen&amp;ts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Zoom &amp;in</source>
      <translation>Zoom &amp;in</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Zoo&amp;m out</source>
      <translation>Zoo&amp;m out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>&amp;Normal size</source>
      <translation>&amp;Normal size</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Co&amp;llapse all items</source>
      <translation>Co&amp;llapse all items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Expan&amp;d all items</source>
      <translation>Expan&amp;d all items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Go to the ne&amp;xt area</source>
      <translation>Go to the ne&amp;xt area</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Go to the area &amp;before</source>
      <translation>Go to the area &amp;before</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>Go to the m&amp;enus</source>
      <translation>Go to the m&amp;enus</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/menus/view_menu.py" />
      <source>&amp;Full screen</source>
      <translation>&amp;Full screen</translation>
    </message>
  </context>
  <context>
    <name>AppearanceMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/appearance_menu.py" />
      <source>As the &amp;system</source>
      <translation>As the &amp;system</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/appearance_menu.py" />
      <source>&amp;Light</source>
      <translation>&amp;Light</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/appearance_menu.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dark</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>Appearance and language</source>
      <translation>Appearance and language</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>&amp;Colours of the window</source>
      <translation>&amp;Colours of the window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>Where the system asks for high contrast, its own colours are used.</source>
      <translation>Where the system asks for high contrast, its own colours are used.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>&amp;Language of the window</source>
      <translation>&amp;Language of the window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/appearance_page.py" />
      <source>It changes at the next start.</source>
      <translation>It changes at the next start.</translation>
    </message>
  </context>
  <context>
    <name>ApprovalBar</name>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>Minor correction: keep the approval</source>
      <translation>Minor correction: keep the approval</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>Ask again…</source>
      <translation>Ask again…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>Approve again…</source>
      <translation>Approve again…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>You changed this after approving it.</source>
      <translation>You changed this after approving it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>This has changed since {name} approved it.</source>
      <translation>This has changed since {name} approved it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>For spelling, punctuation and spaces. It is noted in the file what was corrected.</source>
      <translation>For spelling, punctuation and spaces. It is noted in the file what was corrected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/approval_bar.py" />
      <source>For facts, names and numbers. Until then it counts as not approved.</source>
      <translation>For facts, names and numbers. Until then it counts as not approved.</translation>
    </message>
  </context>
  <context>
    <name>ApprovalDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>by email, Thursday 17:40</source>
      <translation>by email, Thursday 17:40</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>What they said, if anything</source>
      <translation>What they said, if anything</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>The whole update</source>
      <translation>The whole update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>&amp;What</source>
      <translation>&amp;What</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>&amp;Approved by</source>
      <translation>&amp;Approved by</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>&amp;How they said so</source>
      <translation>&amp;How they said so</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>&amp;Note</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>Record the approval</source>
      <translation>Record the approval</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>1 change is still open. Approved is the text with it accepted.</source>
      <translation>1 change is still open. Approved is the text with it accepted.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>{n} changes are still open. Approved is the text with them accepted.</source>
      <translation>{n} changes are still open. Approved is the text with them accepted.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>{name} has approved this as it stands.</source>
      <translation>{name} has approved this as it stands.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/approval.py" />
      <source>It counts for the words as they stand. When they change, it is asked for again.</source>
      <translation>It counts for the words as they stand. When they change, it is asked for again.</translation>
    </message>
  </context>
  <context>
    <name>BackupCopies</name>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>A backup copy of this update, of {time}, is on this computer.</source>
      <translation>A backup copy of this update, of {time}, is on this computer.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>Open the copy</source>
      <translation>Open the copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>A backup copy of “{name}”, of {time}, is on this computer.</source>
      <translation>A backup copy of “{name}”, of {time}, is on this computer.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>“{name}” can’t be opened</source>
      <translation>“{name}” can’t be opened</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>This is the backup copy of {time}. Save it under a name to go on with it.</source>
      <translation>This is the backup copy of {time}. Save it under a name to go on with it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/backup_copies.py" />
      <source>It is saved, but no backup copy could be kept on this computer. {why}.</source>
      <translation>It is saved, but no backup copy could be kept on this computer. {why}.</translation>
    </message>
  </context>
  <context>
    <name>BackupOfferDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/backup_offer.py" />
      <source>“{name}” can’t be opened</source>
      <translation>“{name}” can’t be opened</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/backup_offer.py" />
      <source>{why}. A backup copy of {time} is on this computer. You can open it and save it under a name of your own; the file stays as it is.</source>
      <translation>{why}. A backup copy of {time} is on this computer. You can open it and save it under a name of your own; the file stays as it is.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/backup_offer.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/backup_offer.py" />
      <source>Open the copy</source>
      <translation>Open the copy</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <location filename="../../src/update_editor/gui/banner.py" />
      <source>Put this message away</source>
      <translation>Put this message away</translation>
    </message>
  </context>
  <context>
    <name>BoundPanes</name>
    <message>
      <location filename="../../src/update_editor/gui/bound_panes.py" />
      <source>Moving text</source>
      <translation>Moving text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/bound_panes.py" />
      <source>Typing</source>
      <translation>Typing</translation>
    </message>
  </context>
  <context>
    <name>BringingBack</name>
    <message>
      <location filename="../../src/update_editor/gui/round/bringing_back.py" />
      <source>Bringing back a Word file</source>
      <translation>Bringing back a Word file</translation>
    </message>
  </context>
  <context>
    <name>BulletsField</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bullets_field.py" />
      <source>Line {n} of the list</source>
      <translation>Line {n} of the list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bullets_field.py" />
      <source>What it lists</source>
      <translation>What it lists</translation>
    </message>
  </context>
  <context>
    <name>CameBackDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>What came back</source>
      <translation>What came back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>Enter goes to the place</source>
      <translation>Enter goes to the place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>Go there</source>
      <translation>Go there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>Nothing was changed in it: it says what was sent, word for word.</source>
      <translation>Nothing was changed in it: it says what was sent, word for word.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/came_back.py" />
      <source>Nothing has been decided: each change is open until you accept or reject it.</source>
      <translation>Nothing has been decided: each change is open until you accept or reject it.</translation>
    </message>
  </context>
  <context>
    <name>ChangeCard</name>
    <message>
      <location filename="../../src/update_editor/gui/review/change_card.py" />
      <source>Accept</source>
      <translation>Accept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/change_card.py" />
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/change_card.py" />
      <source>Comment on this change</source>
      <translation>Comment on this change</translation>
    </message>
  </context>
  <context>
    <name>ChangeLine</name>
    <message>
      <location filename="../../src/update_editor/gui/change_line.py" />
      <source>Removed by {name}</source>
      <translation>Removed by {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/change_line.py" />
      <source>New item by {name}</source>
      <translation>New item by {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/change_line.py" />
      <source>Moved here by {name}</source>
      <translation>Moved here by {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/change_line.py" />
      <source>somebody unnamed</source>
      <translation>somebody unnamed</translation>
    </message>
  </context>
  <context>
    <name>ChangedFile</name>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>{was_changed}, {time}.</source>
      <translation>{was_changed}, {time}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>What you changed is still here, and not in the file.</source>
      <translation>What you changed is still here, and not in the file.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>Show the new one</source>
      <translation>Show the new one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>Take theirs in</source>
      <translation>Take theirs in</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/changed_file.py" />
      <source>They can’t be merged</source>
      <translation>They can’t be merged</translation>
    </message>
  </context>
  <context>
    <name>ChangedOnDiskDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>{was_changed} since you opened it</source>
      <translation>{was_changed} since you opened it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>Nothing was saved: both are still there, theirs in the file and yours in the window. Merge puts both into one; where you both changed the same words, a tracked change shows both. If you replace theirs, it is kept in the file as a version, or beside it where it can’t be read.</source>
      <translation>Nothing was saved: both are still there, theirs in the file and yours in the window. Merge puts both into one; where you both changed the same words, a tracked change shows both. If you replace theirs, it is kept in the file as a version, or beside it where it can’t be read.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>Replace it</source>
      <translation>Replace it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>Save a copy…</source>
      <translation>Save a copy…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/changed_on_disk.py" />
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
  </context>
  <context>
    <name>ChecksPanel</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>Reading the update…</source>
      <translation>Reading the update…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>Nothing of this kind. Choose something else to see the rest.</source>
      <translation>Nothing of this kind. Choose something else to see the rest.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>Nothing to see to.</source>
      <translation>Nothing to see to.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>1 error</source>
      <translation>1 error</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>{n} errors</source>
      <translation>{n} errors</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>1 warning</source>
      <translation>1 warning</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>{n} warnings</source>
      <translation>{n} warnings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>1 piece of advice</source>
      <translation>1 piece of advice</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/panel.py" />
      <source>{n} pieces of advice</source>
      <translation>{n} pieces of advice</translation>
    </message>
  </context>
  <context>
    <name>ColourField</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>Choose: {name}</source>
      <translation>Choose: {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>Write a colour as # and six digits or letters from a to f, such as #0b57a4.</source>
      <translation>Write a colour as # and six digits or letters from a to f, such as #0b57a4.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>{ratio} to 1: good for text.</source>
      <translation>{ratio} to 1: good for text.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>{ratio} to 1: too dark for text on dark screens; at least {least} is needed.</source>
      <translation>{ratio} to 1: too dark for text on dark screens; at least {least} is needed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/colour_field.py" />
      <source>{ratio} to 1: too pale for text on white; at least {least} is needed.</source>
      <translation>{ratio} to 1: too pale for text on white; at least {least} is needed.</translation>
    </message>
  </context>
  <context>
    <name>CommentCard</name>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>These words are marked as removed.</source>
      <translation>These words are marked as removed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>These words are no longer there.</source>
      <translation>These words are no longer there.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Reply</source>
      <translation>Reply</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Delete this reply</source>
      <translation>Delete this reply</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Send reply</source>
      <translation>Send reply</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Reopen</source>
      <translation>Reopen</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Resolve</source>
      <translation>Resolve</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_card.py" />
      <source>Delete this comment</source>
      <translation>Delete this comment</translation>
    </message>
  </context>
  <context>
    <name>CommentEditor</name>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_editor.py" />
      <source>New comment</source>
      <translation>New comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_editor.py" />
      <source>Your name</source>
      <translation>Your name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_editor.py" />
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/comment_editor.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>Side by side</source>
      <translation>Side by side</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>Comparing…</source>
      <translation>Comparing…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>&amp;Only what differs</source>
      <translation>&amp;Only what differs</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>{left} and {right}</source>
      <translation>{left} and {right}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>Show as tracked changes</source>
      <translation>Show as tracked changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>Both say the same.</source>
      <translation>Both say the same.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>They differ in 1 paragraph.</source>
      <translation>They differ in 1 paragraph.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>They differ in {n} paragraphs.</source>
      <translation>They differ in {n} paragraphs.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/comparison.py" />
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>ConflictCopies</name>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>“{name}” is a copy of this update with changes that are not in this one.</source>
      <translation>“{name}” is a copy of this update with changes that are not in this one.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>Look and merge…</source>
      <translation>Look and merge…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>Merging</source>
      <translation>Merging</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>What “{name}” says is saved in this update, so the copy is not needed any more.</source>
      <translation>What “{name}” says is saved in this update, so the copy is not needed any more.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>Move to the bin</source>
      <translation>Move to the bin</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>The copy stays in its folder</source>
      <translation>The copy stays in its folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/conflict_copies.py" />
      <source>They can’t be merged</source>
      <translation>They can’t be merged</translation>
    </message>
  </context>
  <context>
    <name>ConflictCopyDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>“{name}” has changes that are not in this update</source>
      <translation>“{name}” has changes that are not in this update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>Two people changed the update at once, so your sync program kept both files. Merge puts both into one; where both changed the same words, a tracked change shows both. The copy stays in its folder until you remove it.</source>
      <translation>Two people changed the update at once, so your sync program kept both files. Merge puts both into one; where both changed the same words, a tracked change shows both. The copy stays in its folder until you remove it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>What both were made from is not known any more, so all words of both stay: look for some that one of you had taken out.</source>
      <translation>What both were made from is not known any more, so all words of both stay: look for some that one of you had taken out.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/conflict_copy.py" />
      <source>Merge</source>
      <translation>Merge</translation>
    </message>
  </context>
  <context>
    <name>CopyEmail</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>The whole email, for Outlook</source>
      <translation>The whole email, for Outlook</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>HTML code</source>
      <translation>HTML code</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Markdown for GOV.UK Notify</source>
      <translation>Markdown for GOV.UK Notify</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Plain text</source>
      <translation>Plain text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>The short email, for Outlook</source>
      <translation>The short email, for Outlook</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>HTML code of the short email</source>
      <translation>HTML code of the short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Subject</source>
      <translation>Subject</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Preview text</source>
      <translation>Preview text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Paste it into a new message: Outlook, Gmail and others keep how it looks</source>
      <translation>Paste it into a new message: Outlook, Gmail and others keep how it looks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Paste it where a mailing tool takes code. Pictures are not in it</source>
      <translation>Paste it where a mailing tool takes code. Pictures are not in it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Paste it as the message of a template</source>
      <translation>Paste it as the message of a template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Paste it where a mailing tool asks for the plain text part</source>
      <translation>Paste it where a mailing tool asks for the plain text part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>How the update begins, with links to your website</source>
      <translation>How the update begins, with links to your website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>Paste it where a mailing tool takes code</source>
      <translation>Paste it where a mailing tool takes code</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copied_email.py" />
      <source>{place}: heading</source>
      <translation>{place}: heading</translation>
    </message>
  </context>
  <context>
    <name>CopyEmailDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Copy the email</source>
      <translation>Copy the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>&amp;Sending with</source>
      <translation>&amp;Sending with</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Parts of the email</source>
      <translation>Parts of the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Enter copies the part</source>
      <translation>Enter copies the part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Copy anyway</source>
      <translation>Copy anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Not ready to send: 1 thing</source>
      <translation>Not ready to send: 1 thing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Not ready to send: {n} things</source>
      <translation>Not ready to send: {n} things</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Copying the email anyway</source>
      <translation>Copying the email anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Choose what to copy, then paste it where you need it.</source>
      <translation>Choose what to copy, then paste it where you need it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>Copied: {what}. Paste it where you need it.</source>
      <translation>Copied: {what}. Paste it where you need it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_email.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
  </context>
  <context>
    <name>CopyForWebsiteDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy for the website</source>
      <translation>Copy for the website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy as HTML &amp;code</source>
      <translation>Copy as HTML &amp;code</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy as a &amp;page</source>
      <translation>Copy as a &amp;page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Heading 2: the website shows the page’s title itself</source>
      <translation>Heading 2: the website shows the page’s title itself</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Heading 1: nothing stands above the text</source>
      <translation>Heading 1: nothing stands above the text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Heading 3: the text stands under a heading 2</source>
      <translation>Heading 3: the text stands under a heading 2</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Page &amp;title</source>
      <translation>Page &amp;title</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>&amp;Summary</source>
      <translation>&amp;Summary</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>The &amp;highest heading in the text</source>
      <translation>The &amp;highest heading in the text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>With &amp;links to the items at the top</source>
      <translation>With &amp;links to the items at the top</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Pictures, to be &amp;added on the website</source>
      <translation>Pictures, to be &amp;added on the website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy the description</source>
      <translation>Copy the description</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Save the pictures…</source>
      <translation>Save the pictures…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy: {what}</source>
      <translation>Copy: {what}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copying for the website anyway</source>
      <translation>Copying for the website anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copy it here, and paste it into a new page of your website’s own editor.</source>
      <translation>Copy it here, and paste it into a new page of your website’s own editor.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copied. Paste it where you would write the text of the page.</source>
      <translation>Copied. Paste it where you would write the text of the page.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copied. Paste it where the website takes HTML code.</source>
      <translation>Copied. Paste it where the website takes HTML code.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Copied: {what}</source>
      <translation>Copied: {what}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>the description of the picture</source>
      <translation>the description of the picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>Into which folder?</source>
      <translation>Into which folder?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/copy_for_website.py" />
      <source>The pictures are in {folder}.</source>
      <translation>The pictures are in {folder}.</translation>
    </message>
  </context>
  <context>
    <name>CopyOfAnother</name>
    <message>
      <location filename="../../src/update_editor/gui/copy_of_another.py" />
      <source>Open that one</source>
      <translation>Open that one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/copy_of_another.py" />
      <source>This is a copy that a sync program made of “{name}”, when two people changed it at once.</source>
      <translation>This is a copy that a sync program made of “{name}”, when two people changed it at once.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/copy_of_another.py" />
      <source>This seems to be a copy that a sync program made of “{name}”: each has changes that are not in the other.</source>
      <translation>This seems to be a copy that a sync program made of “{name}”: each has changes that are not in the other.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/copy_of_another.py" />
      <source>What was saved in this copy is in that one already: go on there.</source>
      <translation>What was saved in this copy is in that one already: go on there.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/copy_of_another.py" />
      <source>Open that one, and it offers to take this copy in.</source>
      <translation>Open that one, and it offers to take this copy in.</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Something went wrong in the program</source>
      <translation>Something went wrong in the program</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>To have it mended, copy this text into a report. It holds nothing that you wrote, and nothing is sent unless you send it yourself.</source>
      <translation>To have it mended, copy this text into a report. It holds nothing that you wrote, and nothing is sent unless you send it yourself.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>The report</source>
      <translation>The report</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Save…</source>
      <translation>Save…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>A copy of what is not saved yet could not be written ({why}). Save your update now, before you go on.</source>
      <translation>A copy of what is not saved yet could not be written ({why}). Save your update now, before you go on.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Your update is safe: a copy of what is not saved yet was kept. You can go on working; save soon, and if the program behaves oddly, close it and start it again.</source>
      <translation>Your update is safe: a copy of what is not saved yet was kept. You can go on working; save soon, and if the program behaves oddly, close it and start it again.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Your update is safe: everything in it is saved. You can go on working.</source>
      <translation>Your update is safe: everything in it is saved. You can go on working.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Copied.</source>
      <translation>Copied.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Texts</source>
      <translation>Texts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>It could not be saved: {why}.</source>
      <translation>It could not be saved: {why}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/crash.py" />
      <source>Saved.</source>
      <translation>Saved.</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/day_field.py" />
      <source>{name}: day</source>
      <translation>{name}: day</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/day_field.py" />
      <source>at</source>
      <translation>at</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/day_field.py" />
      <source>{name}: at a time</source>
      <translation>{name}: at a time</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/day_field.py" />
      <source>{name}: time</source>
      <translation>{name}: time</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Accepting a change</source>
      <translation>Accepting a change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Accepting {n} changes</source>
      <translation>Accepting {n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Rejecting a change</source>
      <translation>Rejecting a change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Rejecting {n} changes</source>
      <translation>Rejecting {n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Accepting changes in the selection</source>
      <translation>Accepting changes in the selection</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Rejecting changes in the selection</source>
      <translation>Rejecting changes in the selection</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Commenting</source>
      <translation>Commenting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Replying</source>
      <translation>Replying</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Resolving a comment</source>
      <translation>Resolving a comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Reopening a comment</source>
      <translation>Reopening a comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Deleting a comment</source>
      <translation>Deleting a comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Deleting a reply</source>
      <translation>Deleting a reply</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Putting in what could not be placed</source>
      <translation>Putting in what could not be placed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/deciding.py" />
      <source>Dismissing</source>
      <translation>Dismissing</translation>
    </message>
  </context>
  <context>
    <name>Decisions</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Leaving out</source>
      <translation>Leaving out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Leaving the rest out</source>
      <translation>Leaving the rest out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Deciding again</source>
      <translation>Deciding again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Saying it is still right</source>
      <translation>Saying it is still right</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Taking out easy read</source>
      <translation>Taking out easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Joining parts</source>
      <translation>Joining parts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/decisions.py" />
      <source>Splitting a part</source>
      <translation>Splitting a part</translation>
    </message>
  </context>
  <context>
    <name>DetailsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>Details of the update</source>
      <translation>Details of the update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>The update has a date</source>
      <translation>The update has a date</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>&amp;Leads</source>
      <translation>&amp;Leads</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
  </context>
  <context>
    <name>DetailsLine</name>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>Change the details of the item</source>
      <translation>Change the details of the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>Details of the item: {words}</source>
      <translation>Details of the item: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>email only</source>
      <translation>email only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>website only</source>
      <translation>website only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>due {day}</source>
      <translation>due {day}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>from {name}</source>
      <translation>from {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>overdue: {words}</source>
      <translation>overdue: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>not before {moment}</source>
      <translation>not before {moment}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>names 1 person</source>
      <translation>names 1 person</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>names {count} people</source>
      <translation>names {count} people</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/details_line.py" />
      <source>{names}, {count} to ask</source>
      <translation>{names}, {count} to ask</translation>
    </message>
  </context>
  <context>
    <name>DialogActions</name>
    <message>
      <location filename="../../src/update_editor/gui/dialog_actions.py" />
      <source>The opening can’t be rewritten</source>
      <translation>The opening can’t be rewritten</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialog_actions.py" />
      <source>Changing the details</source>
      <translation>Changing the details</translation>
    </message>
  </context>
  <context>
    <name>DigestDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>Easy-read digest</source>
      <translation>Easy-read digest</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>Updates for the digest</source>
      <translation>Updates for the digest</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>Add &amp;updates…</source>
      <translation>Add &amp;updates…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>What is written in easy words of these updates becomes one update of its own, with its pictures and explained words. Nobody has read it then: it is signed off anew.</source>
      <translation>What is written in easy words of these updates becomes one update of its own, with its pictures and explained words. Nobody has read it then: it is signed off anew.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>Make the digest</source>
      <translation>Make the digest</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>Looking into the updates…</source>
      <translation>Looking into the updates…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>None of the updates used last has an easy read. Add those that have.</source>
      <translation>None of the updates used last has an easy read. Add those that have.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>{name}: {why}</source>
      <translation>{name}: {why}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>{name}: nothing in easy words yet</source>
      <translation>{name}: nothing in easy words yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>1 item in easy words</source>
      <translation>1 item in easy words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>{n} items in easy words</source>
      <translation>{n} items in easy words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/digest_dialog.py" />
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>DraftPanel</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Or begin with the update’s own sentences</source>
      <translation>Or begin with the update’s own sentences</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Take a sentence, then make it easier. Nothing is taken by itself.</source>
      <translation>Take a sentence, then make it easier. Nothing is taken by itself.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Take all sentences</source>
      <translation>Take all sentences</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Take it</source>
      <translation>Take it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Take: {words}</source>
      <translation>Take: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>{word}: {explanation}</source>
      <translation>{word}: {explanation}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Hard words, explained: {words}</source>
      <translation>Hard words, explained: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Split at “{words}”</source>
      <translation>Split at “{words}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Makes two statements of it: one idea each</source>
      <translation>Makes two statements of it: one idea each</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Writes out what the letters stand for</source>
      <translation>Writes out what the letters stand for</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Puts a plain word in its place</source>
      <translation>Puts a plain word in its place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/draft_panel.py" />
      <source>Without “{words}”</source>
      <translation>Without “{words}”</translation>
    </message>
  </context>
  <context>
    <name>EasyReadActions</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/actions.py" />
      <source>Signing off the easy read</source>
      <translation>Signing off the easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/actions.py" />
      <source>“{word}” had two explanations: the later one was taken.</source>
      <translation>“{word}” had two explanations: the later one was taken.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/actions.py" />
      <source>“{heading}” is not in the digest: it may not go out yet.</source>
      <translation>“{heading}” is not in the digest: it may not go out yet.</translation>
    </message>
  </context>
  <context>
    <name>EasyReadBar</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bar.py" />
      <source>&amp;Next to see to</source>
      <translation>&amp;Next to see to</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bar.py" />
      <source>&amp;Leave the rest out, because…</source>
      <translation>&amp;Leave the rest out, because…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bar.py" />
      <source>&amp;Sign-off…</source>
      <translation>&amp;Sign-off…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/bar.py" />
      <source>&amp;Back to the page</source>
      <translation>&amp;Back to the page</translation>
    </message>
  </context>
  <context>
    <name>EasyReadEntry</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/entry.py" />
      <source>Easy read   {n} of {count}</source>
      <translation>Easy read   {n} of {count}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/entry.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
  </context>
  <context>
    <name>EasyReadPlace</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>To decide</source>
      <translation>To decide</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>The original is gone</source>
      <translation>The original is gone</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>Original changed</source>
      <translation>Original changed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>Left out: {reason}</source>
      <translation>Left out: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>Left out on purpose</source>
      <translation>Left out on purpose</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>Written: 1 statement</source>
      <translation>Written: 1 statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>Written: {n} statements</source>
      <translation>Written: {n} statements</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>1 item</source>
      <translation>1 item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{n} items</source>
      <translation>{n} items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{n} written</source>
      <translation>{n} written</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{n} left out on purpose</source>
      <translation>{n} left out on purpose</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{n} to decide</source>
      <translation>{n} to decide</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{n} out of date</source>
      <translation>{n} out of date</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/place_words.py" />
      <source>{items}: {said}</source>
      <translation>{items}: {said}</translation>
    </message>
  </context>
  <context>
    <name>EasyReadStages</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>Checks clear</source>
      <translation>Checks clear</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>Facts checked</source>
      <translation>Facts checked</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>Read by people with a learning disability</source>
      <translation>Read by people with a learning disability</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>Approved</source>
      <translation>Approved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_words.py" />
      <source>{stage}: {who}</source>
      <translation>{stage}: {who}</translation>
    </message>
  </context>
  <context>
    <name>EasyReadView</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/view.py" />
      <source>{progress} · {stage}</source>
      <translation>{progress} · {stage}</translation>
    </message>
  </context>
  <context>
    <name>EmailReplyDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Reply by email</source>
      <translation>Reply by email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Paste the whole email here. What it quotes, and the signature, are left out by themselves.</source>
      <translation>Paste the whole email here. What it quotes, and the signature, are left out by themselves.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Find the remarks</source>
      <translation>Find the remarks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>The &amp;email</source>
      <translation>The &amp;email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>&amp;From</source>
      <translation>&amp;From</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Reading…</source>
      <translation>Reading…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>“{words}” in {place}</source>
      <translation>“{words}” in {place}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>{place}, paragraph {n}: {words}</source>
      <translation>{place}, paragraph {n}: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>This reads as a yes: “{words}”. Record it as an approval?</source>
      <translation>This reads as a yes: “{words}”. Record it as an approval?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Record an approval…</source>
      <translation>Record an approval…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Each remark becomes a comment at its place. Look whether the places are right.</source>
      <translation>Each remark becomes a comment at its place. Look whether the places are right.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Add 1 comment</source>
      <translation>Add 1 comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/email_reply.py" />
      <source>Add {n} comments</source>
      <translation>Add {n} comments</translation>
    </message>
  </context>
  <context>
    <name>FailedSave</name>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Not saved. {why}. Your text is still here, in the window.</source>
      <translation>Not saved. {why}. Your text is still here, in the window.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save as…</source>
      <translation>Save as…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Merge or compare…</source>
      <translation>Merge or compare…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save it there again</source>
      <translation>Save it there again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save in that one…</source>
      <translation>Save in that one…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save under its new name</source>
      <translation>Save under its new name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save under its old name</source>
      <translation>Save under its old name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>“{name}” is open in another window</source>
      <translation>“{name}” is open in another window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/failed_save.py" />
      <source>Save your changes under another name, and compare the two.</source>
      <translation>Save your changes under another name, and compare the two.</translation>
    </message>
  </context>
  <context>
    <name>FiguresBar</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Here</source>
      <translation>Here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Sentences over 25</source>
      <translation>Sentences over 25</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Reading grade, roughly</source>
      <translation>Reading grade, roughly</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Passive sentences</source>
      <translation>Passive sentences</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Longest sentence</source>
      <translation>Longest sentence</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>The grade is the years of school that it takes to read this, by the ARI: a rough guide.</source>
      <translation>The grade is the years of school that it takes to read this, by the ARI: a rough guide.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>the whole update</source>
      <translation>the whole update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/figures_bar.py" />
      <source>Go to the longest sentence of {place}, {n} words</source>
      <translation>Go to the longest sentence of {place}, {n} words</translation>
    </message>
  </context>
  <context>
    <name>FileDrops</name>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Only one file can be taken in at a time</source>
      <translation>Only one file can be taken in at a time</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop one update, or one text.</source>
      <translation>Drop one update, or one text.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>“{name}” can’t be opened here</source>
      <translation>“{name}” can’t be opened here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop an update (.weekly), a Word file (.docx), an email that has one attached (.eml), a text (.txt, .md) or a web page (.html).</source>
      <translation>Drop an update (.weekly), a Word file (.docx), an email that has one attached (.eml), a text (.txt, .md) or a web page (.html).</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>This is an email of Outlook’s own kind. Save the file attached to it, and drop it.</source>
      <translation>This is an email of Outlook’s own kind. Save the file attached to it, and drop it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop to open “{name}”</source>
      <translation>Drop to open “{name}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop to import “{name}”</source>
      <translation>Drop to import “{name}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop to bring in “{name}”</source>
      <translation>Drop to bring in “{name}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/file_drops.py" />
      <source>Drop to bring back the Word file of “{name}”</source>
      <translation>Drop to bring back the Word file of “{name}”</translation>
    </message>
  </context>
  <context>
    <name>FileKinds</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/files.py" />
      <source>Updates</source>
      <translation>Updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/files.py" />
      <source>Word files and emails</source>
      <translation>Word files and emails</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>What is shown</source>
      <translation>What is shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Whose are shown</source>
      <translation>Whose are shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>From where</source>
      <translation>From where</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Accept or reject all that are shown</source>
      <translation>Accept or reject all that are shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Everyone</source>
      <translation>Everyone</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Everywhere</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Changes</source>
      <translation>Changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Comments</source>
      <translation>Comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Resolved ({n})</source>
      <translation>Resolved ({n})</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>Resolved</source>
      <translation>Resolved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Accept the change shown</source>
      <translation>&amp;Accept the change shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Reject the change shown</source>
      <translation>&amp;Reject the change shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Accept all {n} changes</source>
      <translation>&amp;Accept all {n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Reject all {n} changes</source>
      <translation>&amp;Reject all {n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Accept the {n} changes shown</source>
      <translation>&amp;Accept the {n} changes shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/filter_row.py" />
      <source>&amp;Reject the {n} changes shown</source>
      <translation>&amp;Reject the {n} changes shown</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Find and replace</source>
      <translation>Find and replace</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Replace with</source>
      <translation>Replace with</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Previous match</source>
      <translation>Previous match</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Next match</source>
      <translation>Next match</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>List the matches</source>
      <translation>List the matches</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Replace</source>
      <translation>Replace</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Replace all</source>
      <translation>Replace all</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Nothing found</source>
      <translation>Nothing found</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>{n} of {all}</source>
      <translation>{n} of {all}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>{n} found</source>
      <translation>{n} found</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>Nothing was changed.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_bar.py" />
      <source>{n} replaced.</source>
      <translation>{n} replaced.</translation>
    </message>
  </context>
  <context>
    <name>FindOptions</name>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>Match case</source>
      <translation>Match case</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>Whole words</source>
      <translation>Whole words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>Regular expression</source>
      <translation>Regular expression</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>Everywhere</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>In this part</source>
      <translation>In this part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/find_options.py" />
      <source>Where to look</source>
      <translation>Where to look</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Chosen: {level}, {where}</source>
      <translation>Chosen: {level}, {where}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Source: {source}</source>
      <translation>Source: {source}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Write “{word}”</source>
      <translation>Write “{word}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Point out again</source>
      <translation>Point out again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Leave as it is</source>
      <translation>Leave as it is</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>More that can be done</source>
      <translation>More that can be done</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>&amp;Correct all {n} of this kind</source>
      <translation>&amp;Correct all {n} of this kind</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>Leave as it is &amp;everywhere</source>
      <translation>Leave as it is &amp;everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>&amp;Add to the word list</source>
      <translation>&amp;Add to the word list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_card.py" />
      <source>&amp;Don’t point this kind out any more</source>
      <translation>&amp;Don’t point this kind out any more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>Warning</source>
      <translation>Warning</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>Advice</source>
      <translation>Advice</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>“{words}” · {place}</source>
      <translation>“{words}” · {place}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>Take it out</source>
      <translation>Take it out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_words.py" />
      <source>One space</source>
      <translation>One space</translation>
    </message>
  </context>
  <context>
    <name>FindingFilters</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>What is shown</source>
      <translation>What is shown</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>From where</source>
      <translation>From where</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>Everywhere</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>Errors</source>
      <translation>Errors</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>Warnings</source>
      <translation>Warnings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>Advice</source>
      <translation>Advice</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/filter_row.py" />
      <source>Left as they are</source>
      <translation>Left as they are</translation>
    </message>
  </context>
  <context>
    <name>FindingHandling</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>1 place corrected.</source>
      <translation>1 place corrected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>{n} places corrected.</source>
      <translation>{n} places corrected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Correcting</source>
      <translation>Correcting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Other words stand there by now, so nothing was changed.</source>
      <translation>Other words stand there by now, so nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Leaving as it is</source>
      <translation>Leaving as it is</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Left as it is here.</source>
      <translation>Left as it is here.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>“{words}” is left as it is everywhere.</source>
      <translation>“{words}” is left as it is everywhere.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>“{word}” is in the word list now.</source>
      <translation>“{word}” is in the word list now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>“{word}” is in the glossary now.</source>
      <translation>“{word}” is in the glossary now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>This kind of thing is not pointed out any more.</source>
      <translation>This kind of thing is not pointed out any more.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Pointed out again everywhere.</source>
      <translation>Pointed out again everywhere.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Bringing back</source>
      <translation>Bringing back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Taken back.</source>
      <translation>Taken back.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/handling.py" />
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>FindingLines</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/finding_lines.py" />
      <source>Take it out</source>
      <translation>Take it out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/finding_lines.py" />
      <source>Write “{word}”</source>
      <translation>Write “{word}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/finding_lines.py" />
      <source>Explain it…</source>
      <translation>Explain it…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/finding_lines.py" />
      <source>Explain “{word}”</source>
      <translation>Explain “{word}”</translation>
    </message>
  </context>
  <context>
    <name>FindingList</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/card_list.py" />
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/card_list.py" />
      <source>Enter writes the first suggestion, Delete leaves it as it is, F7 goes to the next</source>
      <translation>Enter writes the first suggestion, Delete leaves it as it is, F7 goes to the next</translation>
    </message>
  </context>
  <context>
    <name>FindingMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>Looking for words…</source>
      <translation>Looking for words…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>No suggestion</source>
      <translation>No suggestion</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>Wh&amp;y?</source>
      <translation>Wh&amp;y?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>&amp;Leave as it is</source>
      <translation>&amp;Leave as it is</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>Leave as it is &amp;everywhere</source>
      <translation>Leave as it is &amp;everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>Add to the word lis&amp;t</source>
      <translation>Add to the word lis&amp;t</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/finding_menu.py" />
      <source>Don’t point this &amp;kind out any more</source>
      <translation>Don’t point this &amp;kind out any more</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>Three steps to your first update</source>
      <translation>Three steps to your first update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>1  Begin</source>
      <translation>1  Begin</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>Start from last week or a template, or import an update that you have.</source>
      <translation>Start from last week or a template, or import an update that you have.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>2  Write and check</source>
      <translation>2  Write and check</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>Write on the page. The panel at the right shows what to see to.</source>
      <translation>Write on the page. The panel at the right shows what to see to.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>3  Get it</source>
      <translation>3  Get it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>Email, web page, Word, PDF and easy read, all from the same words.</source>
      <translation>Email, web page, Word, PDF and easy read, all from the same words.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/first_steps.py" />
      <source>Put these steps away</source>
      <translation>Put these steps away</translation>
    </message>
  </context>
  <context>
    <name>FoldButton</name>
    <message>
      <location filename="../../src/update_editor/gui/folding.py" />
      <source>Expand the item</source>
      <translation>Expand the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/folding.py" />
      <source>Collapse the item</source>
      <translation>Collapse the item</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folders</source>
      <translation>Folders</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>They are proposed each time; you can always choose another.</source>
      <translation>They are proposed each time; you can always choose another.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Choose the folder for updates</source>
      <translation>Choose the folder for updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Choose the folder for outputs</source>
      <translation>Choose the folder for outputs</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Choose the folder of the archive</source>
      <translation>Choose the folder of the archive</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Choose the folder that you share</source>
      <translation>Choose the folder that you share</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folder for &amp;updates</source>
      <translation>Folder for &amp;updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Where it is empty: the folder of the update used last.</source>
      <translation>Where it is empty: the folder of the update used last.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folder for &amp;outputs</source>
      <translation>Folder for &amp;outputs</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Where it is empty: beside the update.</source>
      <translation>Where it is empty: beside the update.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folder of the &amp;archive for the website</source>
      <translation>Folder of the &amp;archive for the website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Where Publish to the archive puts the pages of updates.</source>
      <translation>Where Publish to the archive puts the pages of updates.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folder &amp;shared with colleagues</source>
      <translation>Folder &amp;shared with colleagues</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>It holds your word list and glossary. Where it is empty: on this computer only.</source>
      <translation>It holds your word list and glossary. Where it is empty: on this computer only.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Folders and zips with &amp;pictures for easy read</source>
      <translation>Folders and zips with &amp;pictures for easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>One on each line. Their pictures stand before those that come along.</source>
      <translation>One on each line. Their pictures stand before those that come along.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>There is no folder “{path}”; choose one that exists.</source>
      <translation>There is no folder “{path}”; choose one that exists.</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Sub-heading</source>
      <translation>Sub-heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Bullets</source>
      <translation>Bullets</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Numbers</source>
      <translation>Numbers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Quotation</source>
      <translation>Quotation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/format_bar.py" />
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
  </context>
  <context>
    <name>Formats</name>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Short email</source>
      <translation>Short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Web page</source>
      <translation>Web page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Web page’s body</source>
      <translation>Web page’s body</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Large print</source>
      <translation>Large print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/registry.py" />
      <source>Word for review</source>
      <translation>Word for review</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <location filename="../../src/update_editor/gui/found_list.py" />
      <source>Matches</source>
      <translation>Matches</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/found_list.py" />
      <source>Enter goes to the place</source>
      <translation>Enter goes to the place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/found_list.py" />
      <source>And {n} more</source>
      <translation>And {n} more</translation>
    </message>
  </context>
  <context>
    <name>FramedDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/frame.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>GetChoice</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>What you tick is made as files in the folder below. Nothing is sent or put online.</source>
      <translation>What you tick is made as files in the folder below. Nothing is sent or put online.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>&amp;Sending emails with</source>
      <translation>&amp;Sending emails with</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>Into the &amp;folder</source>
      <translation>Into the &amp;folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>With a table of contents</source>
      <translation>With a table of contents</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>The headings at the top of the Word file, as links</source>
      <translation>The headings at the top of the Word file, as links</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get_choice.py" />
      <source>Into which folder?</source>
      <translation>Into which folder?</translation>
    </message>
  </context>
  <context>
    <name>GetDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Open the folder</source>
      <translation>Open the folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Copy path</source>
      <translation>Copy path</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Make the files anyway</source>
      <translation>Make the files anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Write over them</source>
      <translation>Write over them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Make the files</source>
      <translation>Make the files</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the email</source>
      <translation>Get the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the short email</source>
      <translation>Get the short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the web page</source>
      <translation>Get the web page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the Word file</source>
      <translation>Get the Word file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the PDF</source>
      <translation>Get the PDF</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the large print</source>
      <translation>Get the large print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the easy read</source>
      <translation>Get the easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Get the update</source>
      <translation>Get the update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Not ready to send: 1 thing</source>
      <translation>Not ready to send: 1 thing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Not ready to send: {n} things</source>
      <translation>Not ready to send: {n} things</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Making the files…</source>
      <translation>Making the files…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Here they are, in {folder}:</source>
      <translation>Here they are, in {folder}:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>They took the place of those that were made there before.</source>
      <translation>They took the place of those that were made there before.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Making the files anyway</source>
      <translation>Making the files anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>These files in the folder were changed, or this program did not make them:</source>
      <translation>These files in the folder were changed, or this program did not make them:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>and {n} more</source>
      <translation>and {n} more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/get.py" />
      <source>Choose another folder, or write over them.</source>
      <translation>Choose another folder, or write over them.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_words.py" />
      <source>Nobody has approved these parts as they stand: {parts}</source>
      <translation>Nobody has approved these parts as they stand: {parts}</translation>
    </message>
  </context>
  <context>
    <name>GoToBox</name>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Go to</source>
      <translation>Go to</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Go to an item, a heading, a past update, or something to do</source>
      <translation>Go to an item, a heading, a past update, or something to do</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Where to go</source>
      <translation>Where to go</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Nothing is called that.</source>
      <translation>Nothing is called that.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>In this update</source>
      <translation>In this update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Past updates</source>
      <translation>Past updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/go_to_box.py" />
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
  </context>
  <context>
    <name>GotFiles</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For Mailchimp: choose “Code your own”, then “Import ZIP”</source>
      <translation>For Mailchimp: choose “Code your own”, then “Import ZIP”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For Dotdigital: import it as a new campaign</source>
      <translation>For Dotdigital: import it as a new campaign</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For GOV.UK Notify: paste all of it as the message of a template</source>
      <translation>For GOV.UK Notify: paste all of it as the message of a template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Upload these to your mailing tool first</source>
      <translation>Upload these to your mailing tool first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The page: paste all of it where your mailing tool takes HTML code</source>
      <translation>The page: paste all of it where your mailing tool takes HTML code</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The plain text part, where your mailing tool asks for one</source>
      <translation>The plain text part, where your mailing tool asks for one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For Outlook: opens as a draft without recipients</source>
      <translation>For Outlook: opens as a draft without recipients</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email for Mailchimp: “Code your own”, then “Import ZIP”</source>
      <translation>The short email for Mailchimp: “Code your own”, then “Import ZIP”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email for Dotdigital: import it as a new campaign</source>
      <translation>The short email for Dotdigital: import it as a new campaign</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email for GOV.UK Notify: paste all of it as the message</source>
      <translation>The short email for GOV.UK Notify: paste all of it as the message</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Upload these too, for the short email</source>
      <translation>Upload these too, for the short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email: paste all of it as you would the whole one</source>
      <translation>The short email: paste all of it as you would the whole one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email’s plain text part</source>
      <translation>The short email’s plain text part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The short email for Outlook: opens as a draft without recipients</source>
      <translation>The short email for Outlook: opens as a draft without recipients</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The web page: put the whole folder on your website</source>
      <translation>The web page: put the whole folder on your website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The Word file, to send round or to work on</source>
      <translation>The Word file, to send round or to work on</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The PDF, to attach or to print</source>
      <translation>The PDF, to attach or to print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Large print as a Word file</source>
      <translation>Large print as a Word file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Large print as a PDF, to attach or to print</source>
      <translation>Large print as a PDF, to attach or to print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Easy read as a Word file</source>
      <translation>Easy read as a Word file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Easy read as a PDF, to attach or to print</source>
      <translation>Easy read as a PDF, to attach or to print</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Easy read as a web page: put the whole folder on your website</source>
      <translation>Easy read as a web page: put the whole folder on your website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The page by itself; Outlook takes email.eml</source>
      <translation>The page by itself; Outlook takes email.eml</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For Mailchimp: choose “Code your own”, paste all, or take the ZIP</source>
      <translation>For Mailchimp: choose “Code your own”, paste all, or take the ZIP</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For GovDelivery: paste all of it into the source code of a bulletin</source>
      <translation>For GovDelivery: paste all of it into the source code of a bulletin</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For Dotdigital: paste all of it, or take the ZIP</source>
      <translation>For Dotdigital: paste all of it, or take the ZIP</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>For listmonk: choose “Raw HTML” and paste all of it</source>
      <translation>For listmonk: choose “Raw HTML” and paste all of it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>The page by itself; GOV.UK Notify takes email-notify.md</source>
      <translation>The page by itself; GOV.UK Notify takes email-notify.md</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Files that were made</source>
      <translation>Files that were made</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>Enter opens the file</source>
      <translation>Enter opens the file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>{size} of {most} KB</source>
      <translation>{size} of {most} KB</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>{size} of {most} KB, nearly as long as it may be</source>
      <translation>{size} of {most} KB, nearly as long as it may be</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/got_files.py" />
      <source>{size} of {most} KB, Gmail will cut it off</source>
      <translation>{size} of {most} KB, Gmail will cut it off</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Comment deleted.</source>
      <translation>Comment deleted.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Accepted. {words}</source>
      <translation>Accepted. {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Rejected. {words}</source>
      <translation>Rejected. {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>1 change accepted.</source>
      <translation>1 change accepted.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>{n} changes accepted.</source>
      <translation>{n} changes accepted.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>1 change rejected.</source>
      <translation>1 change rejected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>{n} changes rejected.</source>
      <translation>{n} changes rejected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Comment resolved.</source>
      <translation>Comment resolved.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/handling.py" />
      <source>Reply deleted.</source>
      <translation>Reply deleted.</translation>
    </message>
  </context>
  <context>
    <name>HardWordDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>Explain a hard word</source>
      <translation>Explain a hard word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>Such as: a place where doctors help people</source>
      <translation>Such as: a place where doctors help people</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>&amp;Word</source>
      <translation>&amp;Word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>&amp;What it means, in easy words</source>
      <translation>&amp;What it means, in easy words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>It is set in bold where it is first used, and stands in the list of words at the end. The next easy read that uses it has the same explanation.</source>
      <translation>It is set in bold where it is first used, and stands in the list of words at the end. The next easy read that uses it has the same explanation.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>Not a hard word</source>
      <translation>Not a hard word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/hard_word_dialog.py" />
      <source>Explain it</source>
      <translation>Explain it</translation>
    </message>
  </context>
  <context>
    <name>HeldBackDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Go on anyway</source>
      <translation>Go on anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Looking whether it is ready…</source>
      <translation>Looking whether it is ready…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Not ready to send: 1 thing</source>
      <translation>Not ready to send: 1 thing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Not ready to send: {n} things</source>
      <translation>Not ready to send: {n} things</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/held_back.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
  </context>
  <context>
    <name>ImportActions</name>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>Texts and Word files</source>
      <translation>Texts and Word files</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>All files</source>
      <translation>All files</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>Import a past update</source>
      <translation>Import a past update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>“{name}” can’t be imported</source>
      <translation>“{name}” can’t be imported</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>{why}. The file is as it was.</source>
      <translation>{why}. The file is as it was.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/import_actions.py" />
      <source>The text could not be taken in</source>
      <translation>The text could not be taken in</translation>
    </message>
  </context>
  <context>
    <name>ItemCard</name>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Drag to move this item</source>
      <translation>Drag to move this item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Heading of the item</source>
      <translation>Heading of the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>What happened, who it matters to, and where to find out more</source>
      <translation>What happened, who it matters to, and where to find out more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Text of the item</source>
      <translation>Text of the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Status of the item</source>
      <translation>Status of the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Waiting for words</source>
      <translation>Waiting for words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Ready</source>
      <translation>Ready</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>More for this item</source>
      <translation>More for this item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/cards.py" />
      <source>Status: {status}</source>
      <translation>Status: {status}</translation>
    </message>
  </context>
  <context>
    <name>ItemDetailsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Details of the item</source>
      <translation>Details of the item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Who writes it, or sends the words</source>
      <translation>Who writes it, or sends the words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;Due</source>
      <translation>&amp;Due</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Waiting for words</source>
      <translation>Waiting for words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Ready</source>
      <translation>Ready</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Everyone</source>
      <translation>Everyone</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Email only</source>
      <translation>Email only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Website only</source>
      <translation>Website only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;Not before</source>
      <translation>&amp;Not before</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;Contributor</source>
      <translation>&amp;Contributor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;Status</source>
      <translation>&amp;Status</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;For</source>
      <translation>&amp;For</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/item_details.py" />
      <source>&amp;People named</source>
      <translation>&amp;People named</translation>
    </message>
  </context>
  <context>
    <name>ItemEditing</name>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Adding an item</source>
      <translation>Adding an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Removing an item</source>
      <translation>Removing an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Moving an item</source>
      <translation>Moving an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Duplicating an item</source>
      <translation>Duplicating an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Splitting an item</source>
      <translation>Splitting an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Merging items</source>
      <translation>Merging items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Holding an item over</source>
      <translation>Holding an item over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Bringing an item back</source>
      <translation>Bringing an item back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Turning an item into a bullet</source>
      <translation>Turning an item into a bullet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Turning a bullet into an item</source>
      <translation>Turning a bullet into an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Sorting the bullets</source>
      <translation>Sorting the bullets</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Changing an item’s details</source>
      <translation>Changing an item’s details</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Changing a status</source>
      <translation>Changing a status</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Adding a picture</source>
      <translation>Adding a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Removing a picture</source>
      <translation>Removing a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_editing.py" />
      <source>Describing a picture</source>
      <translation>Describing a picture</translation>
    </message>
  </context>
  <context>
    <name>ItemMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/item_menu.py" />
      <source>Replace the &amp;picture…</source>
      <translation>Replace the &amp;picture…</translation>
    </message>
  </context>
  <context>
    <name>ItemPictures</name>
    <message>
      <location filename="../../src/update_editor/gui/item_pictures.py" />
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_pictures.py" />
      <source>Choose a picture</source>
      <translation>Choose a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_pictures.py" />
      <source>“{name}” can’t be used</source>
      <translation>“{name}” can’t be used</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/item_pictures.py" />
      <source>The picture can’t be used</source>
      <translation>The picture can’t be used</translation>
    </message>
  </context>
  <context>
    <name>ItemsPart</name>
    <message>
      <location filename="../../src/update_editor/gui/items_part.py" />
      <source>Add an item</source>
      <translation>Add an item</translation>
    </message>
  </context>
  <context>
    <name>LeadsField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/leads_field.py" />
      <source>Add a lead</source>
      <translation>Add a lead</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>www.example.org or name@example.org</source>
      <translation>www.example.org or name@example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>&amp;Words</source>
      <translation>&amp;Words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>&amp;Address</source>
      <translation>&amp;Address</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>&amp;Remove the link</source>
      <translation>&amp;Remove the link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>&amp;Change the link</source>
      <translation>&amp;Change the link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>Add the &amp;link</source>
      <translation>Add the &amp;link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>Type a web or e-mail address, or a telephone number</source>
      <translation>Type a web or e-mail address, or a telephone number</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/link_dialog.py" />
      <source>Leads to {}</source>
      <translation>Leads to {}</translation>
    </message>
  </context>
  <context>
    <name>LinksDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Links</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Checking the addresses asks each website whether the page is there. Those websites can see that somebody looked.</source>
      <translation>Checking the addresses asks each website whether the page is there. Those websites can see that somebody looked.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>C&amp;hange…</source>
      <translation>C&amp;hange…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Check the &amp;addresses now</source>
      <translation>Check the &amp;addresses now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>There are no links in this update.</source>
      <translation>There are no links in this update.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>1 link</source>
      <translation>1 link</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>{n} links</source>
      <translation>{n} links</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>1 that may be missing</source>
      <translation>1 that may be missing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>{n} that may be missing</source>
      <translation>{n} that may be missing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>No words</source>
      <translation>No words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The page is there.</source>
      <translation>The page is there.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The page has moved for good to {address}</source>
      <translation>The page has moved for good to {address}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>There is no such page any more.</source>
      <translation>There is no such page any more.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The website does not answer programs; open it in a browser to see.</source>
      <translation>The website does not answer programs; open it in a browser to see.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The website has a fault just now; try again later.</source>
      <translation>The website has a fault just now; try again later.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>There is no website of this name, or you are not online.</source>
      <translation>There is no website of this name, or you are not online.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The website did not answer within 10 seconds.</source>
      <translation>The website did not answer within 10 seconds.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Its certificate is not in order, so browsers warn before they show it.</source>
      <translation>Its certificate is not in order, so browsers warn before they show it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>The website gave no answer.</source>
      <translation>The website gave no answer.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>It leads into your own network, where readers elsewhere don’t come.</source>
      <translation>It leads into your own network, where readers elsewhere don’t come.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Not a web address, so nobody was asked.</source>
      <translation>Not a web address, so nobody was asked.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Stopped.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Stop</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Asking…</source>
      <translation>Asking…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>{done} of {total} have answered.</source>
      <translation>{done} of {total} have answered.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>1 address should be looked at.</source>
      <translation>1 address should be looked at.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>{n} addresses should be looked at.</source>
      <translation>{n} addresses should be looked at.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/links_dialog.py" />
      <source>Every page is there.</source>
      <translation>Every page is there.</translation>
    </message>
  </context>
  <context>
    <name>ListedDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/listed_dialog.py" />
      <source>Enter goes to the place</source>
      <translation>Enter goes to the place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/listed_dialog.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/listed_dialog.py" />
      <source>&amp;Go to it</source>
      <translation>&amp;Go to it</translation>
    </message>
  </context>
  <context>
    <name>LogDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>What the program did lately, and on what kind of computer. It holds nothing that you wrote: no text, names, addresses or names of files. Nothing is sent unless you send it yourself.</source>
      <translation>What the program did lately, and on what kind of computer. It holds nothing that you wrote: no text, names, addresses or names of files. Nothing is sent unless you send it yourself.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>The log</source>
      <translation>The log</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>Copy for support</source>
      <translation>Copy for support</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/log.py" />
      <source>Copied. Paste it into an email to whoever helps you.</source>
      <translation>Copied. Paste it into an email to whoever helps you.</translation>
    </message>
  </context>
  <context>
    <name>LogoField</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>Choose a logo…</source>
      <translation>Choose a logo…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Remove the logo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>The logo</source>
      <translation>The logo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>Choose another…</source>
      <translation>Choose another…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>It stands at the top in place of the name, which describes it to screen readers.</source>
      <translation>It stands at the top in place of the name, which describes it to screen readers.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>A PNG or JPEG file. Without one, the name stands at the top.</source>
      <translation>A PNG or JPEG file. Without one, the name stands at the top.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>Choose a logo</source>
      <translation>Choose a logo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/logo_field.py" />
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>MailServerField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>you@example.org</source>
      <translation>you@example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>smtp.example.org</source>
      <translation>smtp.example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>STARTTLS, mostly at port 587</source>
      <translation>STARTTLS, mostly at port 587</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>TLS from the start, mostly at port 465</source>
      <translation>TLS from the start, mostly at port 465</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>Leave it empty where it is kept already</source>
      <translation>Leave it empty where it is kept already</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>&amp;Keep the password in this computer’s keyring</source>
      <translation>&amp;Keep the password in this computer’s keyring</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>&amp;From</source>
      <translation>&amp;From</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>Mail ser&amp;ver</source>
      <translation>Mail ser&amp;ver</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>&amp;Encryption</source>
      <translation>&amp;Encryption</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>P&amp;ort</source>
      <translation>P&amp;ort</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>&amp;User name</source>
      <translation>&amp;User name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/mail_server_field.py" />
      <source>&amp;Password</source>
      <translation>&amp;Password</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../src/update_editor/gui/window.py" />
      <source>Start page</source>
      <translation>Start page</translation>
    </message>
  </context>
  <context>
    <name>MarkupMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/markup_menu.py" />
      <source>&amp;All markup</source>
      <translation>&amp;All markup</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/markup_menu.py" />
      <source>&amp;Simple markup</source>
      <translation>&amp;Simple markup</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/markup_menu.py" />
      <source>&amp;No markup</source>
      <translation>&amp;No markup</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/markup_menu.py" />
      <source>&amp;Original</source>
      <translation>&amp;Original</translation>
    </message>
  </context>
  <context>
    <name>Merged</name>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>What both of you did is in the update now.</source>
      <translation>What both of you did is in the update now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>In one place you changed the same: look it over.</source>
      <translation>In one place you changed the same: look it over.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>In {n} places you changed the same: look them over.</source>
      <translation>In {n} places you changed the same: look them over.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>Accept a tracked change to take theirs, reject it to keep yours.</source>
      <translation>Accept a tracked change to take theirs, reject it to keep yours.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/merged_words.py" />
      <source>Show the next</source>
      <translation>Show the next</translation>
    </message>
  </context>
  <context>
    <name>MessageDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>Update Editor</source>
      <translation>Update Editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>{why}. Nothing was changed.</source>
      <translation>{why}. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <location filename="../../src/update_editor/gui/sentences.py" />
      <source>Something unexpected happened ({kind})</source>
      <translation>Something unexpected happened ({kind})</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no “{where}” in this update</source>
      <translation>there is no “{where}” in this update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is one of the updates that the digest is made of; choose another name</source>
      <translation>this is one of the updates that the digest is made of; choose another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing is written in easy words yet in what was chosen; write the easy read of an update first</source>
      <translation>nothing is written in easy words yet in what was chosen; write the easy read of an update first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the two don’t come from one update, so they can’t be merged; compare them, and choose what to keep</source>
      <translation>the two don’t come from one update, so they can’t be merged; compare them, and choose what to keep</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>one was made with the template “{mine}” and the other with “{theirs}”, so they can’t be merged; compare them, and choose what to keep</source>
      <translation>one was made with the template “{mine}” and the other with “{theirs}”, so they can’t be merged; compare them, and choose what to keep</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it is a copy of another update; open it in a window of its own</source>
      <translation>it is a copy of another update; open it in a window of its own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no tracked change “{id}” in this update; see “update-editor review list”</source>
      <translation>there is no tracked change “{id}” in this update; see “update-editor review list”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its content is damaged ({detail}); try “update-editor rescue” or a backup copy</source>
      <translation>its content is damaged ({detail}); try “update-editor rescue” or a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged ({detail}); try “update-editor rescue” or a backup copy</source>
      <translation>the file is damaged ({detail}); try “update-editor rescue” or a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged ({name} is missing); try “update-editor rescue” or a backup copy</source>
      <translation>the file is damaged ({name} is missing); try “update-editor rescue” or a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture {name} is missing; try “update-editor rescue” or a backup copy</source>
      <translation>the picture {name} is missing; try “update-editor rescue” or a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is not a .weekly file; to bring in text, use “update-editor import”</source>
      <translation>this is not a .weekly file; to bring in text, use “update-editor import”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is empty; try a backup copy</source>
      <translation>the file is empty; try a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is larger than this program opens ({megabytes} MB); choose a smaller one</source>
      <translation>the file is larger than this program opens ({megabytes} MB); choose a smaller one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it has more than {most} parts, as no update has; use a backup copy</source>
      <translation>it has more than {most} parts, as no update has; use a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} in it unpacks to far more than an update has; use a backup copy</source>
      <translation>{name} in it unpacks to far more than an update has; use a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no such file; check the name and the folder</source>
      <translation>there is no such file; check the name and the folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is a folder; name a file in it</source>
      <translation>this is a folder; name a file in it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file can’t be read ({detail}); check that you may open it</source>
      <translation>the file can’t be read ({detail}); check that you may open it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>an update without a date has no place in the archive; give it one in its details</source>
      <translation>an update without a date has no place in the archive; give it one in its details</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the archive’s own record (archive.json) can’t be read; bring it back from a backup copy, or choose a new folder and publish the updates there again</source>
      <translation>the archive’s own record (archive.json) can’t be read; bring it back from a backup copy, or choose a new folder and publish the updates there again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a newer version of this program wrote the archive; use that one</source>
      <translation>a newer version of this program wrote the archive; use that one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{path}” leads out of the archive’s folder; remove the link, or choose another folder</source>
      <translation>“{path}” leads out of the archive’s folder; remove the link, or choose another folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} can’t lie beside a page of the archive; choose from {names}</source>
      <translation>{name} can’t lie beside a page of the archive; choose from {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the folder has files that this program did not make ({names}); choose another folder</source>
      <translation>the folder has files that this program did not make ({names}); choose another folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is a folder of this name; choose another name</source>
      <translation>there is a folder of this name; choose another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is a file of this name; choose another folder</source>
      <translation>there is a file of this name; choose another folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is such a file already; choose another name, or add --force to write over it</source>
      <translation>there is such a file already; choose another name, or add --force to write over it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the folder does not exist; make it first, or choose another</source>
      <translation>the folder does not exist; make it first, or choose another</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing may be written in that folder; choose another one, or ask for permission</source>
      <translation>nothing may be written in that folder; choose another one, or ask for permission</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is write-protected; save under another name, or ask for permission</source>
      <translation>“{name}” is write-protected; save under another name, or ask for permission</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>another program holds “{name}”, such as a virus scanner or what synchronises the folder; wait a moment and save again, or choose another name</source>
      <translation>another program holds “{name}”, such as a virus scanner or what synchronises the folder; wait a moment and save again, or choose another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is no longer there: it was renamed, moved or deleted; save it there again, or choose another name</source>
      <translation>“{name}” is no longer there: it was renamed, moved or deleted; save it there again, or choose another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is called “{now}” now; save under its new name, or under another</source>
      <translation>“{name}” is called “{now}” now; save under its new name, or under another</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is no longer there, and “{now}” says the same as was last saved; save it there again, or save in that one if it is no copy to keep</source>
      <translation>“{name}” is no longer there, and “{now}” says the same as was last saved; save it there again, or save in that one if it is no copy to keep</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the disk is full; make room or choose another disk, and save again</source>
      <translation>the disk is full; make room or choose another disk, and save again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the disk of this computer that {folder} is on is full; make room on it</source>
      <translation>the disk of this computer that {folder} is on is full; make room on it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing may be written in {folder}; ask your IT team to let you write there</source>
      <translation>nothing may be written in {folder}; ask your IT team to let you write there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>another program holds a file in {folder}, such as a virus scanner; the next save tries again</source>
      <translation>another program holds a file in {folder}, such as a virus scanner; the next save tries again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{folder} could not be written in ({detail}); ask your IT team to look at that disk</source>
      <translation>{folder} could not be written in ({detail}); ask your IT team to look at that disk</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>saving did not succeed ({detail}); choose another folder and save again</source>
      <translation>saving did not succeed ({detail}); choose another folder and save again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing in it can be read; look for a backup copy</source>
      <translation>nothing in it can be read; look for a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the page is far longer than an update, or has more than {tags} tags; copy the part that you need, and paste it</source>
      <translation>the page is far longer than an update, or has more than {tags} tags; copy the part that you need, and paste it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the update has no file yet; choose a name for it</source>
      <translation>the update has no file yet; choose a name for it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” was changed by somebody else since it was opened; merge the two, save a copy, or compare them first</source>
      <translation>“{name}” was changed by somebody else since it was opened; merge the two, save a copy, or compare them first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” was changed meanwhile; look at it and merge it again</source>
      <translation>“{name}” was changed meanwhile; look at it and merge it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” can’t be moved to the bin; delete it in your file manager if you don’t need it</source>
      <translation>“{name}” can’t be moved to the bin; delete it in your file manager if you don’t need it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>another window or program of yours has it open already; go on there</source>
      <translation>another window or program of yours has it open already; go on there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>another version of the program kept it; open it with that one, or discard it here</source>
      <translation>another version of the program kept it; open it with that one, or discard it here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>something unexpected happened ({kind}); save your work, and tell whoever looks after the program</source>
      <translation>something unexpected happened ({kind}); save your work, and tell whoever looks after the program</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was kept on the disk is damaged; your saved file is as it was</source>
      <translation>what was kept on the disk is damaged; your saved file is as it was</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is damaged, and stays as it is so that nothing more is lost; save this under another name</source>
      <translation>“{name}” is damaged, and stays as it is so that nothing more is lost; save this under another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a newer version of the program wrote this file; save it under another name</source>
      <translation>a newer version of the program wrote this file; save it under another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no item stands behind it; choose one that is not the last</source>
      <translation>no item stands behind it; choose one that is not the last</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>one of the two items is marked as new or as deleted and the other is not, or by somebody else; accept or reject that change first</source>
      <translation>one of the two items is marked as new or as deleted and the other is not, or by somebody else; accept or reject that change first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>one of the two is for the email only and the other for the website only; choose the same readers for both first</source>
      <translation>one of the two is for the email only and the other for the website only; choose the same readers for both first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this update has no section of items; use a template that has one</source>
      <translation>this update has no section of items; use a template that has one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this update has no list of bullets; use a template that has one</source>
      <translation>this update has no list of bullets; use a template that has one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>everybody reads the bullets, and this item is only for some; change its readers first</source>
      <translation>everybody reads the bullets, and this item is only for some; change its readers first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the bullets go out at once, and this item has a day to wait for; take the day away first</source>
      <translation>the bullets go out at once, and this item has a day to wait for; take the day away first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is no picture that can be used; choose a PNG, JPEG, GIF or WebP file</source>
      <translation>this is no picture that can be used; choose a PNG, JPEG, GIF or WebP file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture is damaged; open it in its own program and save it again</source>
      <translation>the picture is damaged; open it in its own program and save it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture is too large; choose one of at most {megapixels} megapixels, and {side} pixels wide and high</source>
      <translation>the picture is too large; choose one of at most {megapixels} megapixels, and {side} pixels wide and high</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the animation is too long; choose one of at most {frames} frames</source>
      <translation>the animation is too long; choose one of at most {frames} frames</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture {name} of the program is missing; install the program again</source>
      <translation>the picture {name} of the program is missing; install the program again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture “{name}” is no longer there; choose another, or bring its folder back</source>
      <translation>the picture “{name}” is no longer there; choose another, or bring its folder back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” may be used until {day} only; choose another picture</source>
      <translation>“{name}” may be used until {day} only; choose another picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no picture fits “{name}” well; use a photograph or picture of your own</source>
      <translation>no picture fits “{name}” well; use a photograph or picture of your own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there are no pictures in it that can be used; choose a folder of PNG, JPEG or SVG files, or the Mulberry Symbols zip</source>
      <translation>there are no pictures in it that can be used; choose a folder of PNG, JPEG or SVG files, or the Mulberry Symbols zip</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it has more than {most} files; choose a smaller folder</source>
      <translation>it has more than {most} files; choose a smaller folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the list of pictures has no column “file”; call the one with the names so</source>
      <translation>the list of pictures has no column “file”; call the one with the names so</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the list of pictures can’t be read ({detail}); save it again as CSV</source>
      <translation>the list of pictures can’t be read ({detail}); save it again as CSV</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the list of pictures has more than {most} lines; split the folder</source>
      <translation>the list of pictures has more than {most} lines; split the folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} can’t be used ({detail}); get the pictures again from their makers</source>
      <translation>{name} can’t be used ({detail}); get the pictures again from their makers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is no SVG drawing that can be used; save it again, or use a PNG file</source>
      <translation>this is no SVG drawing that can be used; save it again, or use a PNG file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the SVG drawing declares entities, which may do harm; save it again as plain SVG</source>
      <translation>the SVG drawing declares entities, which may do harm; save it again as plain SVG</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the SVG drawing has more than {megabytes} MB or {elements} parts; make it simpler, or use a PNG file</source>
      <translation>the SVG drawing has more than {megabytes} MB or {elements} parts; make it simpler, or use a PNG file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is no logo that can be used; choose a PNG or JPEG file</source>
      <translation>this is no logo that can be used; choose a PNG or JPEG file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the logo is larger than {kilobytes} KB; choose a smaller one</source>
      <translation>the logo is larger than {kilobytes} KB; choose a smaller one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is no file of settings; choose one that “Export” in the settings made</source>
      <translation>this is no file of settings; choose one that “Export” in the settings made</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it says more than settings do; at most {people} people, and {letters} letters of each, can be read</source>
      <translation>it says more than settings do; at most {people} people, and {letters} letters of each, can be read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a newer version of the program wrote these settings; use that one to read them</source>
      <translation>a newer version of the program wrote these settings; use that one to read them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>files like this ({suffix}) can’t be imported; choose one of these: {names}</source>
      <translation>files like this ({suffix}) can’t be imported; choose one of these: {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is already an update (.weekly): open it</source>
      <translation>this is already an update (.weekly): open it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there are no words in it; choose another file, or copy the text in again</source>
      <translation>there are no words in it; choose another file, or copy the text in again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is {kind}, not text; open it in its own program and save it as plain text (.txt)</source>
      <translation>this is {kind}, not text; open it in its own program and save it as plain text (.txt)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it is protected by a password; open it with the password and save it as plain text</source>
      <translation>it is protected by a password; open it with the password and save it as plain text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its letters can’t be read; open it in an editor and save it as plain text in UTF-8</source>
      <translation>its letters can’t be read; open it in an editor and save it as plain text in UTF-8</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it holds control characters, not only text; save it again as plain text in UTF-8</source>
      <translation>it holds control characters, not only text; save it again as plain text in UTF-8</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its end is missing in the middle of a letter; copy or save the file again</source>
      <translation>its end is missing in the middle of a letter; copy or save the file again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its parts stand in each other too deeply to be read; save it as plain text (.txt)</source>
      <translation>its parts stand in each other too deeply to be read; save it as plain text (.txt)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is {kind}, not a Word document; open it in its own program and save it as .docx</source>
      <translation>this is {kind}, not a Word document; open it in its own program and save it as .docx</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is an old Word document (.doc); open it in Word or LibreOffice and save it as .docx</source>
      <translation>this is an old Word document (.doc); open it in Word or LibreOffice and save it as .docx</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the Word file is protected by a password; open it in Word, take the password away and save it</source>
      <translation>the Word file is protected by a password; open it in Word, take the password away and save it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the Word file is damaged ({detail}); let Word open and repair it, save it, and use what was saved</source>
      <translation>the Word file is damaged ({detail}); let Word open and repair it, save it, and use what was saved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} in the Word file declares what no Word file does; open it in Word and save it again</source>
      <translation>{name} in the Word file declares what no Word file does; open it in Word and save it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} in the Word file unpacks to far more than a text has; copy the text in instead</source>
      <translation>{name} in the Word file unpacks to far more than a text has; copy the text in instead</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the Word file is far longer than an update ({name} has more than {tags} tags); copy the part that you need into a Word file of its own</source>
      <translation>the Word file is far longer than an update ({name} has more than {tags} tags); copy the part that you need into a Word file of its own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no template “{template}”; choose one of: {known}</source>
      <translation>there is no template “{template}”; choose one of: {known}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a picture can’t be used ({detail}); replace it by another PNG, JPEG or GIF file</source>
      <translation>a picture can’t be used ({detail}); replace it by another PNG, JPEG or GIF file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{file}, line {line}: the layout fails ({detail}); mend it or choose another template</source>
      <translation>{file}, line {line}: the layout fails ({detail}); mend it or choose another template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} tracked changes are open; accept or reject them, or add --changes accept</source>
      <translation>{count} tracked changes are open; accept or reject them, or add --changes accept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 tracked change is open; accept or reject it, or add --changes accept</source>
      <translation>1 tracked change is open; accept or reject it, or add --changes accept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no template here; name a folder that has a template.toml</source>
      <translation>there is no template here; name a folder that has a template.toml</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no format “{name}”; choose from {names}</source>
      <translation>there is no format “{name}”; choose from {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>not ready to send: {reasons}; see to it, or leave out --strict</source>
      <translation>not ready to send: {reasons}; see to it, or leave out --strict</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it was cancelled; nothing was written</source>
      <translation>it was cancelled; nothing was written</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the printer takes nothing; see whether it is switched on and has paper, and print again</source>
      <translation>the printer takes nothing; see whether it is switched on and has paper, and print again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nobody is named to send it to; name somebody</source>
      <translation>nobody is named to send it to; name somebody</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{moment}” is no day or time; write it as 2026-11-20 or 2026-11-20T17:00</source>
      <translation>“{moment}” is no day or time; write it as 2026-11-20 or 2026-11-20T17:00</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nobody is named who approved it; name somebody</source>
      <translation>nobody is named who approved it; name somebody</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{words}” names nobody; write “Name” or “Name, role”</source>
      <translation>“{words}” names nobody; write “Name” or “Name, role”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nobody says anything in this reply; copy the words of the email</source>
      <translation>nobody says anything in this reply; copy the words of the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is longer than a reply; copy the part that is about the update</source>
      <translation>this is longer than a reply; copy the part that is about the update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{author} has no tracked changes in it; these have: {authors}</source>
      <translation>{author} has no tracked changes in it; these have: {authors}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it has no tracked changes, by {author} or anybody else</source>
      <translation>it has no tracked changes, by {author} or anybody else</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it keeps no version {number}; “history list” names those that it does</source>
      <translation>it keeps no version {number}; “history list” names those that it does</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its kept version {number} is damaged; choose another one</source>
      <translation>its kept version {number} is damaged; choose another one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a picture of version {number} is no longer in it; show that version instead</source>
      <translation>a picture of version {number} is no longer in it; show that version instead</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it is a review copy of another update, “{title}”; bring it back into that one</source>
      <translation>it is a review copy of another update, “{title}”; bring it back into that one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing in it is from this update; if it is text for a new one, use “update-editor import”</source>
      <translation>nothing in it is from this update; if it is text for a new one, use “update-editor import”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>too many emails stand in each other in this one; save the Word file that is attached, and choose that</source>
      <translation>too many emails stand in each other in this one; save the Word file that is attached, and choose that</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no Word file is attached to this email; choose the email that it is attached to, or unpack a ZIP file first and choose the Word file in it</source>
      <translation>no Word file is attached to this email; choose the email that it is attached to, or unpack a ZIP file first and choose the Word file in it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no comment “{id}” in this update; list them with “review list”</source>
      <translation>there is no comment “{id}” in this update; list them with “review list”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the comment says nothing; write something</source>
      <translation>the comment says nothing; write something</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{author} wrote it, so it can’t be deleted; resolve it instead</source>
      <translation>{author} wrote it, so it can’t be deleted; resolve it instead</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>others have answered it, so it can’t be deleted; resolve it instead</source>
      <translation>others have answered it, so it can’t be deleted; resolve it instead</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>that is no address of a website; write it like https://www.example.org</source>
      <translation>that is no address of a website; write it like https://www.example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the address must begin with https://, or the password could be read on its way</source>
      <translation>the address must begin with https://, or the password could be read on its way</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>user name or application password is missing; make one in WordPress under Users, Profile</source>
      <translation>user name or application password is missing; make one in WordPress under Users, Profile</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no server called {host}; check the address, and whether you are online</source>
      <translation>there is no server called {host}; check the address, and whether you are online</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} does not answer; check the address, or try again later</source>
      <translation>{host} does not answer; check the address, or try again later</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} did not answer in time; try again later, and tell your web team if it stays so</source>
      <translation>{host} did not answer in time; try again later, and tell your web team if it stays so</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} could not prove that it is the one it says, so nothing was sent; tell your web team</source>
      <translation>{host} could not prove that it is the one it says, so nothing was sent; tell your web team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} sends on to {address}; use that address</source>
      <translation>{host} sends on to {address}; use that address</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no WordPress at this address, or its REST interface is off; ask your web team</source>
      <translation>there is no WordPress at this address, or its REST interface is off; ask your web team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>something before {host} refuses the program, such as a firewall; ask your web team to let its REST interface through</source>
      <translation>something before {host} refuses the program, such as a firewall; ask your web team to let its REST interface through</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} does not know this user name with this application password; it is not the password that you log in with: make one in WordPress under Users, Profile</source>
      <translation>{host} does not know this user name with this application password; it is not the password that you log in with: make one in WordPress under Users, Profile</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} did not let you in; check user name and application password, and if both are right, ask your web team: application passwords are off there, or its server takes the Authorization header out</source>
      <translation>{host} did not let you in; check user name and application password, and if both are right, ask your web team: application passwords are off there, or its server takes the Authorization header out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>you may log in at {host}, but not write posts or add pictures; ask for the role of an author or editor</source>
      <translation>you may log in at {host}, but not write posts or add pictures; ask for the role of an author or editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} does not take so large a picture; make it smaller</source>
      <translation>{host} does not take so large a picture; make it smaller</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the update is published at {host} already, so it was left alone; change it there, or make it a draft again first</source>
      <translation>the update is published at {host} already, so it was left alone; change it there, or make it a draft again first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} could not do it ({detail}); try again later, or ask your web team</source>
      <translation>{host} could not do it ({detail}); try again later, or ask your web team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no address; type the one that the test goes to</source>
      <translation>there is no address; type the one that the test goes to</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{address}” is no email address; write it like name@example.org</source>
      <translation>“{address}” is no email address; write it like name@example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a test goes to {most} addresses at the most; take some out</source>
      <translation>a test goes to {most} addresses at the most; take some out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this computer has no keyring that can be used, so the password can’t be kept; type it each time</source>
      <translation>this computer has no keyring that can be used, so the password can’t be kept; type it each time</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no mail server is named; type its name, or ask your IT team for it</source>
      <translation>no mail server is named; type its name, or ask your IT team for it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no server called {host}; check its name, and whether you are online</source>
      <translation>there is no server called {host}; check its name, and whether you are online</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} takes no emails at port {port}; check the port, which is mostly 587 or 465</source>
      <translation>{host} takes no emails at port {port}; check the port, which is mostly 587 or 465</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} did not answer in time at port {port}; check the port, or try again later</source>
      <translation>{host} did not answer in time at port {port}; check the port, or try again later</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} could not prove that it is the one it says, so nothing was sent; check its name, or ask who looks after it</source>
      <translation>{host} could not prove that it is the one it says, so nothing was sent; check its name, or ask who looks after it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} does not encrypt in this way at port {port}, so nothing was sent; try the other kind of encryption</source>
      <translation>{host} does not encrypt in this way at port {port}, so nothing was sent; try the other kind of encryption</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>user name or password has letters that can’t be sent to a mail server, such as é; choose a password of plain letters, digits and signs</source>
      <translation>user name or password has letters that can’t be sent to a mail server, such as é; choose a password of plain letters, digits and signs</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the server refused the name “{user}” with this password; check both. Some servers want a password made for apps</source>
      <translation>the server refused the name “{user}” with this password; check both. Some servers want a password made for apps</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the server lets nobody send as {sender} ({answer}); use the address of your account</source>
      <translation>the server lets nobody send as {sender} ({answer}); use the address of your account</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the server takes no emails for {addresses}; check how they are written</source>
      <translation>the server takes no emails for {addresses}; check how they are written</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the server refused the email ({answer}); ask who looks after it</source>
      <translation>the server refused the email ({answer}); ask who looks after it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{host} broke off at port {port}; try the other kind of encryption, or try again later</source>
      <translation>{host} broke off at port {port}; try the other kind of encryption, or try again later</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the email could not be sent by {host} ({detail}); check the server and the network</source>
      <translation>the email could not be sent by {host} ({detail}); check the server and the network</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the word list and glossary can’t be read; mend {path}, or move it away and begin a new one</source>
      <translation>the word list and glossary can’t be read; mend {path}, or move it away and begin a new one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the word list and glossary can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</source>
      <translation>the word list and glossary can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the word bank of easy read can’t be read; mend {path}, or move it away and begin a new one</source>
      <translation>the word bank of easy read can’t be read; mend {path}, or move it away and begin a new one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the word bank of easy read can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</source>
      <translation>the word bank of easy read can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the word bank of easy read explains “{word}” in two ways, and doesn’t say which is the later one: explain it once more, or take one out of {path}</source>
      <translation>the word bank of easy read explains “{word}” in two ways, and doesn’t say which is the later one: explain it once more, or take one out of {path}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the pictures that were chosen for words can’t be read; mend {path}, or move it away and begin anew</source>
      <translation>the pictures that were chosen for words can’t be read; mend {path}, or move it away and begin anew</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the pictures that were chosen for words can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</source>
      <translation>the pictures that were chosen for words can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no profile “{profile}”; choose one of: {known}</source>
      <translation>there is no profile “{profile}”; choose one of: {known}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the profile “{profile}” can’t be used ({detail}); mend the line, or choose another</source>
      <translation>the profile “{profile}” can’t be used ({detail}); mend the line, or choose another</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the profile “{profile}” can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</source>
      <translation>the profile “{profile}” can’t be opened; look whether {path} is a file, of no more than 4 MB, that you may read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the profile “{profile}” extends “{base}”, which is not known; name one that is</source>
      <translation>the profile “{profile}” extends “{base}”, which is not known; name one that is</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the regular expression can’t be read ({detail}); mend it, or search for plain words</source>
      <translation>the regular expression can’t be read ({detail}); mend it, or search for plain words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the regular expression takes too long; make it simpler, or search for plain words</source>
      <translation>the regular expression takes too long; make it simpler, or search for plain words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the system ended the search; make the regular expression simpler, or try again</source>
      <translation>the system ended the search; make the regular expression simpler, or try again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>regular expressions can’t be used ({detail}); search for plain words</source>
      <translation>regular expressions can’t be used ({detail}); search for plain words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the regular expression has {most} groups, not {number}; for a dollar sign write $$</source>
      <translation>the regular expression has {most} groups, not {number}; for a dollar sign write $$</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the regular expression has no group called {name}; name one with (?P&lt;{name}&gt;…), or use $1, $2 …</source>
      <translation>the regular expression has no group called {name}; name one with (?P&lt;{name}&gt;…), or use $1, $2 …</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing in it is from this update; if it is text for a new one, use “Import a file” in the File menu</source>
      <translation>nothing in it is from this update; if it is text for a new one, use “Import a file” in the File menu</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no Word file is attached to this email; save the attachment, and choose that</source>
      <translation>no Word file is attached to this email; save the attachment, and choose that</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged, and part of it is missing; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged, and part of it is missing; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged, and a picture is missing; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged, and a picture is missing; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is empty; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is empty; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged, and nothing in it can be read; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged, and nothing in it can be read; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged: it has more parts than an update has; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged: it has more parts than an update has; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is damaged: a part of it is far larger than any of an update; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</source>
      <translation>the file is damaged: a part of it is far larger than any of an update; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from your IT team</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is not a .weekly file; to bring in text, use “Import a file”</source>
      <translation>this is not a .weekly file; to bring in text, use “Import a file”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is such a file already; choose another name</source>
      <translation>there is such a file already; choose another name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no version {number} in this file any more; choose another one</source>
      <translation>there is no version {number} in this file any more; choose another one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this comment is not in the update any more; look whether it was deleted</source>
      <translation>this comment is not in the update any more; look whether it was deleted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this change is no longer there; choose another in the list</source>
      <translation>this change is no longer there; choose another in the list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} tracked changes are open; accept or reject them first</source>
      <translation>{count} tracked changes are open; accept or reject them first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 tracked change is open; accept or reject it first</source>
      <translation>1 tracked change is open; accept or reject it first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>spelling was not checked: install the enchant library with its Hunspell part</source>
      <translation>spelling was not checked: install the enchant library with its Hunspell part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it does not say which version it was made of; it was compared with the last one that was sent</source>
      <translation>it does not say which version it was made of; it was compared with the last one that was sent</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the version that was sent is not kept here; it was compared with the update as it is now</source>
      <translation>the version that was sent is not kept here; it was compared with the update as it is now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this file was brought back before; nothing was added</source>
      <translation>this file was brought back before; nothing was added</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{words}”, a change by {author}, was accepted in Word; accept it here if you agree</source>
      <translation>“{words}”, a change by {author}, was accepted in Word; accept it here if you agree</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{words}”, a change by {author}, was rejected in Word; reject it here if you agree</source>
      <translation>“{words}”, a change by {author}, was rejected in Word; reject it here if you agree</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this was changed here too since the file was sent ({what}); both are kept</source>
      <translation>this was changed here too since the file was sent ({what}); both are kept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>an update has no place for something in the Word file ({what}); look at it there</source>
      <translation>an update has no place for something in the Word file ({what}); look at it there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” looks left over from a web page; it was kept, take it out if it is not wanted</source>
      <translation>“{text}” looks left over from a web page; it was kept, take it out if it is not wanted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” has no heading above it; give this item one</source>
      <translation>“{text}” has no heading above it; give this item one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” stands among the bullets without being one; it was made a bullet</source>
      <translation>“{text}” stands among the bullets without being one; it was made a bullet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nothing stands under “{text}”; it was kept as text, in a section without a heading</source>
      <translation>nothing stands under “{text}”; it was kept as text, in a section without a heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” comes a second time; it was kept as a section of its own</source>
      <translation>“{text}” comes a second time; it was kept as a section of its own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” comes after what belongs to its section; it was kept in one without a heading</source>
      <translation>“{text}” comes after what belongs to its section; it was kept in one without a heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the template has no section “{text}”; it was kept as a section of its own</source>
      <translation>the template has no section “{text}”; it was kept as a section of its own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” comes after the sign-off; it was kept in a section without a heading</source>
      <translation>“{text}” comes after the sign-off; it was kept in a section without a heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has a table; its text was kept, cell after cell</source>
      <translation>the source has a table; its text was kept, cell after cell</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has pictures; add them to the update yourself</source>
      <translation>the source has pictures; add them to the update yourself</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has comments of those who wrote it; they were left out</source>
      <translation>the source has comments of those who wrote it; they were left out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has footnotes; the text of each was kept behind the paragraph that it is of</source>
      <translation>the source has footnotes; the text of each was kept behind the paragraph that it is of</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has text boxes; their text was kept behind the paragraph beside them</source>
      <translation>the source has text boxes; their text was kept behind the paragraph beside them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has equations; they were kept in plain letters; look them over</source>
      <translation>the source has equations; they were kept in plain letters; look them over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has fields, such as a date; what they showed was kept as text</source>
      <translation>the source has fields, such as a date; what they showed was kept as text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has content controls, such as choices; what they said was kept as text</source>
      <translation>the source has content controls, such as choices; what they said was kept as text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has hidden text; it can be seen now; take out what is not wanted</source>
      <translation>the source has hidden text; it can be seen now; take out what is not wanted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has a symbol that can’t be told; it was kept as □; put in what is meant</source>
      <translation>the source has a symbol that can’t be told; it was kept as □; put in what is meant</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has links that may not be followed; their words were kept</source>
      <translation>the source has links that may not be followed; their words were kept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has a header or a footer; it was left out</source>
      <translation>the source has a header or a footer; it was left out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has drawings or charts; they were left out</source>
      <translation>the source has drawings or charts; they were left out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the source has something of another program in it; what can’t be read was left out</source>
      <translation>the source has something of another program in it; what can’t be read was left out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a part of the source is damaged, so that comments, lists or headings may be missing; look it over</source>
      <translation>a part of the source is damaged, so that comments, lists or headings may be missing; look it over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a tracked paragraph end beside a heading has no place here; both paragraphs stayed; look them over</source>
      <translation>a tracked paragraph end beside a heading has no place here; both paragraphs stayed; look them over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is a copy that went out for review: open its update and bring it back there, so that each change finds its place</source>
      <translation>this is a copy that went out for review: open its update and bring it back there, so that each change finds its place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a picture in “{heading}” can’t be used here; add it again as PNG, JPEG or GIF</source>
      <translation>a picture in “{heading}” can’t be used here; add it again as PNG, JPEG or GIF</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>your settings could not be read; the program begins with its own, and the old file was kept as {name} in {folder}</source>
      <translation>your settings could not be read; the program begins with its own, and the old file was kept as {name} in {folder}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a newer version of the program wrote your settings; they stay as they are, and this version begins with its own</source>
      <translation>a newer version of the program wrote your settings; they stay as they are, and this version begins with its own</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>your settings in {folder} can’t be read at the moment; the program begins with its own and keeps none, so that nothing is lost. Look whether you may read the file there, and start the program again</source>
      <translation>your settings in {folder} can’t be read at the moment; the program begins with its own and keeps none, so that nothing is lost. Look whether you may read the file there, and start the program again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>everything was brought back</source>
      <translation>everything was brought back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>all words were brought back</source>
      <translation>all words were brought back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>all of it could be read, but it is not as it was saved; look it over</source>
      <translation>all of it could be read, but it is not as it was saved; look it over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the words were brought back from update.md; look over headings, items and people</source>
      <translation>the words were brought back from update.md; look over headings, items and people</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>only scraps could be brought back, out of order; compare them with a backup copy</source>
      <translation>only scraps could be brought back, out of order; compare them with a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture {name} is lost; add it again</source>
      <translation>the picture {name} is lost; add it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture {name} of “{heading}” is lost; add it again</source>
      <translation>the picture {name} of “{heading}” is lost; add it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 kept version is lost; look for it in a backup copy</source>
      <translation>1 kept version is lost; look for it in a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} kept versions are lost; look for them in a backup copy</source>
      <translation>{count} kept versions are lost; look for them in a backup copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 more picture is lost; add it again</source>
      <translation>1 more picture is lost; add it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} more pictures are lost; add them again</source>
      <translation>{count} more pictures are lost; add them again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the list of what was in the file is gone: kept versions may be lost too</source>
      <translation>the list of what was in the file is gone: kept versions may be lost too</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a backup copy of {date} is on this computer: {path}</source>
      <translation>a backup copy of {date} is on this computer: {path}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was pasted has a table; its text was kept, cell after cell</source>
      <translation>what was pasted has a table; its text was kept, cell after cell</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a picture belongs to an item; drop it on one, or choose “Add a picture” in its menu</source>
      <translation>a picture belongs to an item; drop it on one, or choose “Add a picture” in its menu</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>an item has one picture; the first of them was taken</source>
      <translation>an item has one picture; the first of them was taken</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was copied is too long to be pasted at once; paste it in parts</source>
      <translation>what was copied is too long to be pasted at once; paste it in parts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was pasted is very long; only its words were taken; paste it in parts for more</source>
      <translation>what was pasted is very long; only its words were taken; paste it in parts for more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was pasted has comments of those who wrote it; they were left out</source>
      <translation>what was pasted has comments of those who wrote it; they were left out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what was pasted has a picture; add it to an item with “Add a picture”</source>
      <translation>what was pasted has a picture; add it to an item with “Add a picture”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>items for the email only were left out ({count}); copy each by itself where it is wanted</source>
      <translation>items for the email only were left out ({count}); copy each by itself where it is wanted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>an item has one picture: that of the second was left out; undo brings it back</source>
      <translation>an item has one picture: that of the second was left out; undo brings it back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a bullet has no picture: it was left out; undo brings it back</source>
      <translation>a bullet has no picture: it was left out; undo brings it back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>a bullet has no contributor, due date or people: they were left out; undo brings them back</source>
      <translation>a bullet has no contributor, due date or people: they were left out; undo brings them back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nobody has approved it yet</source>
      <translation>nobody has approved it yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it was changed after it had been approved</source>
      <translation>it was changed after it had been approved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>nobody has approved this as it stands, though they have the rest</source>
      <translation>nobody has approved this as it stands, though they have the rest</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 tracked change is undecided; accept or reject it, or it goes out as accepted</source>
      <translation>1 tracked change is undecided; accept or reject it, or it goes out as accepted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} tracked changes are undecided; accept or reject them, or they go out as accepted</source>
      <translation>{count} tracked changes are undecided; accept or reject them, or they go out as accepted</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{author}’s comment “{text}” is open; see to it, and resolve it</source>
      <translation>{author}’s comment “{text}” is open; see to it, and resolve it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the comment “{text}” is open; see to it, and resolve it</source>
      <translation>the comment “{text}” is open; see to it, and resolve it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>it may not go out before {moment}</source>
      <translation>it may not go out before {moment}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{heading}” still waits for words; write it, or say that it is ready</source>
      <translation>“{heading}” still waits for words; write it, or say that it is ready</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the short email has nowhere to lead; say in the settings under which address updates stand, or in this update’s details where it stands</source>
      <translation>the short email has nowhere to lead; say in the settings under which address updates stand, or in this update’s details where it stands</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the email has {size} KB, and Gmail cuts off what comes behind {most}; shorten it, or send the short email</source>
      <translation>the email has {size} KB, and Gmail cuts off what comes behind {most}; shorten it, or send the short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{name} is still to be asked; ask, or take the name out</source>
      <translation>{name} is still to be asked; ask, or take the name out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>1 part of the easy read is undecided; write it in easy words, or leave it out and say why</source>
      <translation>1 part of the easy read is undecided; write it in easy words, or leave it out and say why</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{count} parts of the easy read are undecided; write them in easy words, or leave them out and say why</source>
      <translation>{count} parts of the easy read are undecided; write them in easy words, or leave them out and say why</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” was changed after its easy words had been written; mend them, or say that they are still right</source>
      <translation>“{text}” was changed after its easy words had been written; mend them, or say that they are still right</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>what “{text}” stood for in the easy read is not in the update any more; take it out, or put it right</source>
      <translation>what “{text}” stood for in the easy read is not in the update any more; take it out, or put it right</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{text}” has no picture in the easy read; choose one</source>
      <translation>“{text}” has no picture in the easy read; choose one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture beside “{text}” in the easy read has no alternative text; say what it shows</source>
      <translation>the picture beside “{text}” in the easy read has no alternative text; say what it shows</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the picture beside “{text}” in the easy read may not be newly used after {day}; choose another</source>
      <translation>the picture beside “{text}” in the easy read may not be newly used after {day}; choose another</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no template.toml here; choose the folder of a template</source>
      <translation>there is no template.toml here; choose the folder of a template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is not TOML ({detail}); mend the line</source>
      <translation>this is not TOML ({detail}); mend the line</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{key}” is not known here; take it out, or mend its spelling</source>
      <translation>“{key}” is not known here; take it out, or mend its spelling</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{key}” is missing; add it</source>
      <translation>“{key}” is missing; add it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{key}” has a value that can’t be used ({detail}); change it</source>
      <translation>“{key}” has a value that can’t be used ({detail}); change it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{id}” is the id of two; give one of them another</source>
      <translation>“{id}” is the id of two; give one of them another</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no template “{base}” to extend; name one that is shipped or beside it</source>
      <translation>there is no template “{base}” to extend; name one that is shipped or beside it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>extending “{base}” leads round in a circle; take “extends” out of one of them</source>
      <translation>extending “{base}” leads round in a circle; take “extends” out of one of them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>there is no such file; add it, or extend a template that has it</source>
      <translation>there is no such file; add it, or extend a template that has it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this leads out of the template’s folder; put the file itself there</source>
      <translation>this leads out of the template’s folder; put the file itself there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the file is longer than {longest} KB; shorten it</source>
      <translation>the file is longer than {longest} KB; shorten it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this line is not UTF-8 text; save the file as UTF-8</source>
      <translation>this line is not UTF-8 text; save the file as UTF-8</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the page can’t be made ({detail}); mend the line</source>
      <translation>the page can’t be made ({detail}); mend the line</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the pattern “{key}” gives no text ({detail}); mend it</source>
      <translation>the pattern “{key}” gives no text ({detail}); mend it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{name}” is given to no template; use one of: {known}</source>
      <translation>“{name}” is given to no template; use one of: {known}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{words}” would run a program or fetch from elsewhere; take it out</source>
      <translation>“{words}” would run a program or fetch from elsewhere; take it out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{word}” can’t be used in a layout; take it out</source>
      <translation>“{word}” can’t be used in a layout; take it out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this is no Word file that can be built on; replace it</source>
      <translation>this is no Word file that can be built on; replace it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>the document has no style “{style}” that can be used; add it</source>
      <translation>the document has no style “{style}” that can be used; add it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>no section is required; add “required = true” to one</source>
      <translation>no section is required; add “required = true” to one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{key}” says nothing; fill it in</source>
      <translation>“{key}” says nothing; fill it in</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>“{one}” on “{other}” has a contrast of {measured}; make it {least} or more</source>
      <translation>“{one}” on “{other}” has a contrast of {measured}; make it {least} or more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>this standing text says nothing; write it, or take the file away</source>
      <translation>this standing text says nothing; write it, or take the file away</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>its lists or quotations stand in each other too deeply; make them simpler</source>
      <translation>its lists or quotations stand in each other too deeply; make them simpler</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>an update can’t hold everything in this ({kinds}); write it as paragraphs</source>
      <translation>an update can’t hold everything in this ({kinds}); write it as paragraphs</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/services/messages.py" />
      <source>{file}, line {line}: {what}</source>
      <translation>{file}, line {line}: {what}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this link has no words, so nobody can see or hear it; remove it</source>
      <translation>this link has no words, so nobody can see or hear it; remove it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A keyboard stops at it, and there is nothing to read.</source>
      <translation>A keyboard stops at it, and there is nothing to read.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the picture has no description; say what it shows, or mark it as decorative</source>
      <translation>the picture has no description; say what it shows, or mark it as decorative</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Somebody who can’t see the picture is not told what it shows.</source>
      <translation>Somebody who can’t see the picture is not told what it shows.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the picture’s description is a file name; say what the picture shows</source>
      <translation>the picture’s description is a file name; say what the picture shows</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A file name read out says nothing about the picture.</source>
      <translation>A file name read out says nothing about the picture.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{alt}” says nothing about the picture; say what it shows</source>
      <translation>“{alt}” says nothing about the picture; say what it shows</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>That it is a picture is announced anyway.</source>
      <translation>That it is a picture is announced anyway.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>there is no heading; give it one, so that people can find and skip it</source>
      <translation>there is no heading; give it one, so that people can find and skip it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People who listen go from heading to heading.</source>
      <translation>People who listen go from heading to heading.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>PDFs will show □ in place of {characters}; write these words in another way</source>
      <translation>PDFs will show □ in place of {characters}; write these words in another way</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers of the PDF would see empty boxes there.</source>
      <translation>Readers of the PDF would see empty boxes there.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is explained nowhere; write it out at first use</source>
      <translation>“{acronym}” is explained nowhere; write it out at first use</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is not explained; at first use write “{meant}”</source>
      <translation>“{acronym}” is not explained; at first use write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is not explained, though its words stand earlier; at first use write “{meant}”</source>
      <translation>“{acronym}” is not explained, though its words stand earlier; at first use write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers from elsewhere can’t know what it stands for, and a screen reader says letters only.</source>
      <translation>Readers from elsewhere can’t know what it stands for, and a screen reader says letters only.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide; NHS digital service manual</source>
      <translation>GOV.UK style guide; NHS digital service manual</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is explained only later; write it out at first use</source>
      <translation>“{acronym}” is explained only later; write it out at first use</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is explained only later; at first use write “{meant}”</source>
      <translation>“{acronym}” is explained only later; at first use write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Who reads from the top meets it before they can know what it stands for.</source>
      <translation>Who reads from the top meets it before they can know what it stands for.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” stands here only, and nothing says that it is “{meant}”; write it out</source>
      <translation>“{acronym}” stands here only, and nothing says that it is “{meant}”; write it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A reader must guess that the letters stand for words that came before.</source>
      <translation>A reader must guess that the letters stand for words that came before.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide</source>
      <translation>GOV.UK style guide</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{acronym}” is explained and then not used; leave it out</source>
      <translation>“{acronym}” is explained and then not used; leave it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers remember it for nothing.</source>
      <translation>Readers remember it for nothing.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>written “{meant}” elsewhere; write it the same here</source>
      <translation>written “{meant}” elsewhere; write it the same here</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two ways to write one thing look like two things.</source>
      <translation>Two ways to write one thing look like two things.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>another word is meant here: “{meant}”</source>
      <translation>another word is meant here: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The dictionary knows both words, so nothing but reading finds the wrong one.</source>
      <translation>The dictionary knows both words, so nothing but reading finds the wrong one.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>{date} is a {weekday}; put the day or the date right</source>
      <translation>{date} is a {weekday}; put the day or the date right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}”: these two days don’t go together; put the days or the dates right</source>
      <translation>“{words}”: these two days don’t go together; put the days or the dates right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People turn up on the wrong day.</source>
      <translation>People turn up on the wrong day.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” ends before it begins; put one of the two days right</source>
      <translation>“{words}” ends before it begins; put one of the two days right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Nobody can tell when it really is.</source>
      <translation>Nobody can tell when it really is.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no clock shows “{words}”; put the time right</source>
      <translation>no clock shows “{words}”; put the time right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People come at the wrong time, or ring to ask.</source>
      <translation>People come at the wrong time, or ring to ask.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no calendar has “{words}”; put the date right</source>
      <translation>no calendar has “{words}”; put the date right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Nobody can come on a day that there isn’t.</source>
      <translation>Nobody can come on a day that there isn’t.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the date as “{meant}”</source>
      <translation>write the date as “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A bare number is quicker to read, and is read aloud rightly anyway.</source>
      <translation>A bare number is quicker to read, and is read aloud rightly anyway.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: dates; NHS content guide: dates</source>
      <translation>GOV.UK style guide: dates; NHS content guide: dates</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“from” wants “to”, “between” wants “and”: write “{meant}”</source>
      <translation>“from” wants “to”, “between” wants “and”: write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Half of it in words and half as a dash trips up readers, and is read aloud without the dash.</source>
      <translation>Half of it in words and half as a dash trips up readers, and is read aloud without the dash.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: dates and times; NHS content guide: dates</source>
      <translation>GOV.UK style guide: dates and times; NHS content guide: dates</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is another day for each reader; name the day</source>
      <translation>“{words}” is another day for each reader; name the day</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Updates are read days later, and found by a search years later.</source>
      <translation>Updates are read days later, and found by a search years later.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK, content design: dates</source>
      <translation>GOV.UK, content design: dates</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is past, yet it stands among what is to come; put it right or take it out</source>
      <translation>“{words}” is past, yet it stands among what is to come; put it right or take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is later than next week; put it right, or say why it stands here</source>
      <translation>“{words}” is later than next week; put it right, or say why it stands here</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Somebody may put it in the diary.</source>
      <translation>Somebody may put it in the diary.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this stood in an earlier update word for word, and its day is past; renew it or take it out</source>
      <translation>this stood in an earlier update word for word, and its day is past; renew it or take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this stood in an earlier update word for word; is it still to come?</source>
      <translation>this stood in an earlier update word for word; is it still to come?</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Copied from last week, it tells readers of what is over.</source>
      <translation>Copied from last week, it tells readers of what is over.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{count} months”, but from the one month to the other it is {months}; check both</source>
      <translation>“{count} months”, but from the one month to the other it is {months}; check both</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{count} months” ago is not the month that is named nearby, which was {months} ago; check both</source>
      <translation>“{count} months” ago is not the month that is named nearby, which was {months} ago; check both</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers count, and a sum that is wrong makes them doubt the rest.</source>
      <translation>Readers count, and a sum that is wrong makes them doubt the rest.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>other times in this update are written otherwise; write “{meant}”</source>
      <translation>other times in this update are written otherwise; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Times that are all written alike are quicker to compare, and nobody wonders whether 5.30 is a price.</source>
      <translation>Times that are all written alike are quicker to compare, and nobody wonders whether 5.30 is a price.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the time as “{meant}”</source>
      <translation>write the time as “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Minutes that are none are clutter, and 12am is noon to some and midnight to others.</source>
      <translation>Minutes that are none are clutter, and 12am is noon to some and midnight to others.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: times; NHS content guide: times</source>
      <translation>GOV.UK style guide: times; NHS content guide: times</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write “{meant}”</source>
      <translation>write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“am” and “pm” need no full stops, which look like the end of a sentence.</source>
      <translation>“am” and “pm” need no full stops, which look like the end of a sentence.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Times in one form are quicker to find and to compare.</source>
      <translation>Times in one form are quicker to find and to compare.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this sentence has {count} words; make two of it</source>
      <translation>this sentence has {count} words; make two of it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers of easy read keep some ten words in mind at once.</source>
      <translation>Readers of easy read keep some ten words in mind at once.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Accessible Information Standard; Change, How to make information accessible; limits of 12 and 15 words</source>
      <translation>Accessible Information Standard; Change, How to make information accessible; limits of 12 and 15 words</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this statement has {count} sentences; make another statement of the last ones</source>
      <translation>this statement has {count} sentences; make another statement of the last ones</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A statement is one idea beside one picture.</source>
      <translation>A statement is one idea beside one picture.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Department of Health, Making written information easier to understand, 2010</source>
      <translation>Department of Health, Making written information easier to understand, 2010</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this sentence joins more than one idea ({words}); make a sentence of each</source>
      <translation>this sentence joins more than one idea ({words}); make a sentence of each</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this sentence lists things ({words}); put them in bullets</source>
      <translation>this sentence lists things ({words}); put them in bullets</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>One idea a sentence: who reads slowly has lost the first one at the end of the second.</source>
      <translation>One idea a sentence: who reads slowly has lost the first one at the end of the second.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this does not say who does it (“{words}”); say who, first</source>
      <translation>this does not say who does it (“{words}”); say who, first</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“We will ring you” is easier than “You will be rung”: who comes first, then what they do.</source>
      <translation>“We will ring you” is easier than “You will be rung”: who comes first, then what they do.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Change, How to make information accessible</source>
      <translation>Change, How to make information accessible</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>begin with the name of what you mean, in place of “{words}”</source>
      <translation>begin with the name of what you mean, in place of “{words}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A statement is read by itself, beside its picture: nobody knows any more what such a word stood for.</source>
      <translation>A statement is read by itself, beside its picture: nobody knows any more what such a word stood for.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>talk to the reader: write “you”, or “we” for yourselves, in place of “{words}”</source>
      <translation>talk to the reader: write “you”, or “we” for yourselves, in place of “{words}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“You” says who is meant; “residents” may be anybody.</source>
      <translation>“You” says who is meant; “residents” may be anybody.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS England, guidance on easy read; Change, How to make information accessible</source>
      <translation>NHS England, guidance on easy read; Change, How to make information accessible</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say what is so, or what to do, in place of “{words}”</source>
      <translation>say what is so, or what to do, in place of “{words}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A “not” is easily missed, and two of them in a sentence are a riddle.</source>
      <translation>A “not” is easily missed, and two of them in a sentence are a riddle.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>leave out “{words}”: make a sentence of its own of what it joins</source>
      <translation>leave out “{words}”: make a sentence of its own of what it joins</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Brackets, dashes and semicolons put a thought inside another.</source>
      <translation>Brackets, dashes and semicolons put a thought inside another.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is a hard word; write an easier one, or mark it and explain it</source>
      <translation>“{words}” is a hard word; write an easier one, or mark it and explain it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is a hard word; write an easier one, or explain it: {meant}</source>
      <translation>“{words}” is a hard word; write an easier one, or explain it: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It is not often met, and is not on the list of easy words.</source>
      <translation>It is not often met, and is not on the list of easy words.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS England, guidance on easy read; our lists of common and of easy words</source>
      <translation>NHS England, guidance on easy read; our lists of common and of easy words</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>an easier word for this is “{meant}”</source>
      <translation>an easier word for this is “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Short words that people say every day are understood by most readers.</source>
      <translation>Short words that people say every day are understood by most readers.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Plain English Campaign, A to Z of alternative words; NHS digital service manual</source>
      <translation>Plain English Campaign, A to Z of alternative words; NHS digital service manual</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write out what “{words}” stands for</source>
      <translation>write out what “{words}” stands for</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write out “{words}”: {meant}</source>
      <translation>write out “{words}”: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Initials say nothing to whoever was not told what they stand for.</source>
      <translation>Initials say nothing to whoever was not told what they stand for.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Accessible Information Standard; NHS England, guidance on easy read</source>
      <translation>Accessible Information Standard; NHS England, guidance on easy read</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this is a picture in words; say what is meant: “{meant}”</source>
      <translation>this is a picture in words; say what is meant: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Many readers take words as they stand: then nothing here is on a journey or on a table.</source>
      <translation>Many readers take words as they stand: then nothing here is on a journey or on a table.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>these words come from another language; write “{meant}”</source>
      <translation>these words come from another language; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Latin and French words are known to few, and read out wrongly by screen readers.</source>
      <translation>Latin and French words are known to few, and read out wrongly by screen readers.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write it out: “{meant}”</source>
      <translation>write it out: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>What an apostrophe stands for has to be guessed, and “can’t” is read as “can”.</source>
      <translation>What an apostrophe stands for has to be guessed, and “can’t” is read as “can”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual; Change, How to make information accessible</source>
      <translation>NHS digital service manual; Change, How to make information accessible</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no words in capitals: “{meant}”</source>
      <translation>no words in capitals: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Words in capitals lose their shape, by which many people know them.</source>
      <translation>Words in capitals lose their shape, by which many people know them.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Accessible Information Standard; UK Association for Accessible Formats</source>
      <translation>Accessible Information Standard; UK Association for Accessible Formats</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the number in digits: “{meant}”</source>
      <translation>write the number in digits: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A digit is known at a glance, also by those who read few words.</source>
      <translation>A digit is known at a glance, also by those who read few words.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Change, How to make information accessible; NHS England, guidance on easy read</source>
      <translation>Change, How to make information accessible; NHS England, guidance on easy read</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say it with people or things that can be counted, such as “1 in 4”</source>
      <translation>say it with people or things that can be counted, such as “1 in 4”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say it with people or things that can be counted: “{meant}”</source>
      <translation>say it with people or things that can be counted: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“1 in 4” can be seen on fingers; parts of a hundred have to be learnt.</source>
      <translation>“1 in 4” can be seen on fingers; parts of a hundred have to be learnt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a large number; say “many”, or what it is like</source>
      <translation>a large number; say “many”, or what it is like</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a large number; write “{meant}”</source>
      <translation>a large number; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Numbers that nobody can picture say no more than “many”.</source>
      <translation>Numbers that nobody can picture say no more than “many”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write a whole number; “about {meant}”</source>
      <translation>write a whole number; “about {meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>What stands behind a decimal point is hard to picture.</source>
      <translation>What stands behind a decimal point is hard to picture.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the day in full, like “Monday 3 March”</source>
      <translation>write the day in full, like “Monday 3 March”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the day in full: “{meant}”</source>
      <translation>write the day in full: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The day of the week is what people go by.</source>
      <translation>The day of the week is what people go by.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the time like this: “{meant}”</source>
      <translation>write the time like this: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“2pm” is what clocks and buses say to most people.</source>
      <translation>“2pm” is what clocks and buses say to most people.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write a word in place of “{words}”: “{meant}”</source>
      <translation>write a word in place of “{words}”: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Signs and Latin abbreviations have to be learnt.</source>
      <translation>Signs and Latin abbreviations have to be learnt.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>put spaces in the phone number: “{meant}”</source>
      <translation>put spaces in the phone number: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Groups of three or four digits can be read, kept in mind and typed.</source>
      <translation>Groups of three or four digits can be read, kept in mind and typed.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual; Ofcom’s numbers for drama</source>
      <translation>NHS digital service manual; Ofcom’s numbers for drama</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>put the web address in a statement of its own, behind the word “Website”</source>
      <translation>put the web address in a statement of its own, behind the word “Website”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>An address inside a sentence can’t be read, and hides what the sentence says.</source>
      <translation>An address inside a sentence can’t be read, and hides what the sentence says.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this statement has no picture; choose one</source>
      <translation>this statement has no picture; choose one</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The picture tells what the words are about to whoever can’t read them.</source>
      <translation>The picture tells what the words are about to whoever can’t read them.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this picture has no alternative text; say what it shows, or that it is only decoration</source>
      <translation>this picture has no alternative text; say what it shows, or that it is only decoration</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People who listen hear what the picture means, and the PDF can’t be made without it.</source>
      <translation>People who listen hear what the picture means, and the PDF can’t be made without it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>WCAG 2.2, 1.1.1; PDF/UA</source>
      <translation>WCAG 2.2, 1.1.1; PDF/UA</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this picture is not in the update any more; choose it again</source>
      <translation>this picture is not in the update any more; choose it again</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Its file is gone from the update, so that no output can show it.</source>
      <translation>Its file is gone from the update, so that no output can show it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Accessible Information Standard</source>
      <translation>Accessible Information Standard</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this picture may not be newly used after {day}; choose another</source>
      <translation>this picture may not be newly used after {day}; choose another</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Whoever is shown, or took it, agreed until that day.</source>
      <translation>Whoever is shown, or took it, agreed until that day.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>UK GDPR; the picture’s own licence</source>
      <translation>UK GDPR; the picture’s own licence</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is marked as a hard word and does not stand in this statement; take the mark off</source>
      <translation>“{words}” is marked as a hard word and does not stand in this statement; take the mark off</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Hard words are in bold where they are used first, and listed at the end.</source>
      <translation>Hard words are in bold where they are used first, and listed at the end.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS England, guidance on easy read</source>
      <translation>NHS England, guidance on easy read</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is marked as a hard word; say what it means</source>
      <translation>“{words}” is marked as a hard word; say what it means</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The list of hard words at the end is made of these explanations.</source>
      <translation>The list of hard words at the end is made of these explanations.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say in the next sentence what “{words}” means</source>
      <translation>say in the next sentence what “{words}” means</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say in the next sentence what “{words}” means: {meant}</source>
      <translation>say in the next sentence what “{words}” means: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers don’t look things up at the end: what a word means must stand where they meet it.</source>
      <translation>Readers don’t look things up at the end: what a word means must stand where they meet it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is explained in two ways; keep one of them</source>
      <translation>“{words}” is explained in two ways; keep one of them</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The same word means the same all through.</source>
      <translation>The same word means the same all through.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the explanation of “{words}” is hard itself ({meant}); say it more easily</source>
      <translation>the explanation of “{words}” is hard itself ({meant}); say it more easily</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the explanation of “{words}” is long; say it in {count} words or fewer</source>
      <translation>the explanation of “{words}” is long; say it in {count} words or fewer</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>An explanation with hard words explains nothing.</source>
      <translation>An explanation with hard words explains nothing.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” was called “{meant}” before; use the same word for the same thing</source>
      <translation>“{words}” was called “{meant}” before; use the same word for the same thing</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two words are taken for two things.</source>
      <translation>Two words are taken for two things.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this easy read will have about {count} pages; leave more out, {most} are enough</source>
      <translation>this easy read will have about {count} pages; leave more out, {most} are enough</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Few people read more than some pages; easy read is a choice of what matters most.</source>
      <translation>Few people read more than some pages; easy read is a choice of what matters most.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>{count} statements follow each other under one heading; leave some out, or divide the item</source>
      <translation>{count} statements follow each other under one heading; leave some out, or divide the item</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Headings let people find their place again.</source>
      <translation>Headings let people find their place again.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this heading has {count} words; {most} are enough in an easy read</source>
      <translation>this heading has {count} words; {most} are enough in an easy read</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A heading is read at a glance.</source>
      <translation>A heading is read at a glance.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>nothing says whom to ask; write a last statement with a phone number and an email address</source>
      <translation>nothing says whom to ask; write a last statement with a phone number and an email address</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Who does not understand something must be able to ask.</source>
      <translation>Who does not understand something must be able to ask.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Accessible Information Standard; Department of Health, 2010</source>
      <translation>Accessible Information Standard; Department of Health, 2010</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{field}” has {count} characters, and many readers see no more than {longest}; shorten it</source>
      <translation>“{field}” has {count} characters, and many readers see no more than {longest}; shorten it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Inboxes, search results and cards cut off what is longer.</source>
      <translation>Inboxes, search results and cards cut off what is longer.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” should be “{meant}”</source>
      <translation>“{words}” should be “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“It’s” is short for “it is” or “it has”; “its” says whose something is.</source>
      <translation>“It’s” is short for “it is” or “it has”; “its” says whose something is.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS content guide: grammar and apostrophes</source>
      <translation>NHS content guide: grammar and apostrophes</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“that” and “which” say the same here; keep one of them</source>
      <translation>“that” and “which” say the same here; keep one of them</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The second one makes readers look for a sentence that isn’t there.</source>
      <translation>The second one makes readers look for a sentence that isn’t there.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A word that tells how something is done ends in “-ly”.</source>
      <translation>A word that tells how something is done ends in “-ly”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is for what can’t be counted; write “{meant}”</source>
      <translation>“{words}” is for what can’t be counted; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Much” goes with one thing that has no number, “many” with several that have.</source>
      <translation>“Much” goes with one thing that has no number, “many” with several that have.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>these can be counted: “{meant}”</source>
      <translation>these can be counted: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Fewer” and “number” go with what can be counted, “less” and “amount” with what can’t.</source>
      <translation>“Fewer” and “number” go with what can be counted, “less” and “amount” with what can’t.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: fewer or less</source>
      <translation>GOV.UK style guide: fewer or less</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“of” is missing: “{meant}”</source>
      <translation>“of” is missing: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>We are one of them: without “of” the sentence says that we are all of them.</source>
      <translation>We are one of them: without “of” the sentence says that we are all of them.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>there are several, so “{meant}”</source>
      <translation>there are several, so “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“A number of” and “one of the” are about several things.</source>
      <translation>“A number of” and “one of the” are about several things.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>an apostrophe is missing: “{meant}”</source>
      <translation>an apostrophe is missing: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Whose it is, is told by the apostrophe; “children” is plural already.</source>
      <translation>Whose it is, is told by the apostrophe; “children” is plural already.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: apostrophes</source>
      <translation>GOV.UK style guide: apostrophes</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no apostrophe makes a plural: “{meant}”</source>
      <translation>no apostrophe makes a plural: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>An apostrophe says that something belongs to somebody.</source>
      <translation>An apostrophe says that something belongs to somebody.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“of” should be “have”</source>
      <translation>“of” should be “have”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>What sounds like “of” here is a short “have”.</source>
      <translation>What sounds like “of” here is a short “have”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Their” says whose, “there” says where or that something is, “they’re” is short for “they are”.</source>
      <translation>“Their” says whose, “there” says where or that something is, “they’re” is short for “they are”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Your” says whose something is, “you’re” is short for “you are”.</source>
      <translation>“Your” says whose something is, “you’re” is short for “you are”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“who’s” is short for “who is”; write “whose”</source>
      <translation>“who’s” is short for “who is”; write “whose”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Whose” says that something belongs to somebody.</source>
      <translation>“Whose” says that something belongs to somebody.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” compares nothing; write “than”</source>
      <translation>“{words}” compares nothing; write “than”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two things are compared with “than”.</source>
      <translation>Two things are compared with “than”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The past of “lead” is “led”; “lose” has one “o”; “effect” is what a cause has.</source>
      <translation>The past of “lead” is “led”; “lose” has one “o”; “effect” is what a cause has.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the verb has another form here: “{meant}”</source>
      <translation>the verb has another form here: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A wrong form stops readers in the middle of the sentence.</source>
      <translation>A wrong form stops readers in the middle of the sentence.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>one or several? “{words}” should be “{meant}”</source>
      <translation>one or several? “{words}” should be “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The verb goes with who or what does it.</source>
      <translation>The verb goes with who or what does it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the two verbs don’t share what follows; write each of them out</source>
      <translation>the two verbs don’t share what follows; write each of them out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Take the second one away and the sentence no longer holds.</source>
      <translation>Take the second one away and the sentence no longer holds.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It is how the phrase goes, so nobody stops at it.</source>
      <translation>It is how the phrase goes, so nobody stops at it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write “me”</source>
      <translation>write “me”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“Myself” is for what I do to myself; anywhere else “me” is plainer.</source>
      <translation>“Myself” is for what I do to myself; anywhere else “me” is plainer.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS content guide: plain English</source>
      <translation>NHS content guide: plain English</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{meant}”, because of how the next word is spoken</source>
      <translation>“{meant}”, because of how the next word is spoken</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the name of a body like this takes “the”: {meant}</source>
      <translation>the name of a body like this takes “the”: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“An” stands before a vowel as it is heard, “a” before a consonant: an hour, a university, an NHS trust.</source>
      <translation>“An” stands before a vowel as it is heard, “a” before a consonant: an hour, a university, an NHS trust.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide: a or an</source>
      <translation>GOV.UK style guide: a or an</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{meant}” is written twice; take one out</source>
      <translation>“{meant}” is written twice; take one out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>One of the two was left behind in editing.</source>
      <translation>One of the two was left behind in editing.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>one “and” is enough, before the last; write a comma here</source>
      <translation>one “and” is enough, before the last; write a comma here</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no “and” stands before the last thing in the list</source>
      <translation>no “and” stands before the last thing in the list</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A second “and” sounds as if the list had ended.</source>
      <translation>A second “and” sounds as if the list had ended.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write “{words}” in plain English: “{meant}”</source>
      <translation>write “{words}” in plain English: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Some readers don’t know these abbreviations, and screen readers may read them out wrongly.</source>
      <translation>Some readers don’t know these abbreviations, and screen readers may read them out wrongly.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual; GOV.UK style guide</source>
      <translation>NHS digital service manual; GOV.UK style guide</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” says it twice; write “{meant}”</source>
      <translation>“{words}” says it twice; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The abbreviation already means “for example” or “that is”.</source>
      <translation>The abbreviation already means “for example” or “that is”.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>say it in English: “{meant}”</source>
      <translation>say it in English: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Plain English words are understood by more people.</source>
      <translation>Plain English words are understood by more people.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Plain English Campaign</source>
      <translation>Plain English Campaign</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a line break stands inside the sentence; put a space in its place</source>
      <translation>a line break stands inside the sentence; put a space in its place</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>On a phone it leaves half a line empty, and screen readers stop there.</source>
      <translation>On a phone it leaves half a line empty, and screen readers stop there.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a word is broken over two lines; join it</source>
      <translation>a word is broken over two lines; join it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The hyphen stays in the middle of a line, and search engines don’t find the word.</source>
      <translation>The hyphen stays in the middle of a line, and search engines don’t find the word.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the sentence breaks off here and goes on in the next paragraph; join the two</source>
      <translation>the sentence breaks off here and goes on in the next paragraph; join the two</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the sentence breaks off here; write the rest, or end it</source>
      <translation>the sentence breaks off here; write the rest, or end it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers take the end of a paragraph for the end of the thought.</source>
      <translation>Readers take the end of a paragraph for the end of the thought.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>nobody signs this; write the name below it</source>
      <translation>nobody signs this; write the name below it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a name takes no full stop: {meant}</source>
      <translation>a name takes no full stop: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers want to know whose words they have read.</source>
      <translation>Readers want to know whose words they have read.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>nothing stands there that it could point to; write where it is, or make it a link</source>
      <translation>nothing stands there that it could point to; write where it is, or make it a link</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers look for it and don’t find it.</source>
      <translation>Readers look for it and don’t find it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>nothing is attached to an update; make it a link</source>
      <translation>nothing is attached to an update; make it a link</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The words come from an email; on the website and in Word there is nothing to open.</source>
      <translation>The words come from an email; on the website and in Word there is nothing to open.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this was left over from where the words were copied; take it out</source>
      <translation>this was left over from where the words were copied; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers see what only a program should.</source>
      <translation>Readers see what only a program should.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>these signs were read wrongly when the words were copied: {meant}</source>
      <translation>these signs were read wrongly when the words were copied: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers see a row of odd letters.</source>
      <translation>Readers see a row of odd letters.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this stands in for words that are still to come; write them</source>
      <translation>this stands in for words that are still to come; write them</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It goes out as it is.</source>
      <translation>It goes out as it is.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>it does not say where the link leads; write words that do</source>
      <translation>it does not say where the link leads; write words that do</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Screen readers list links without the sentence round them.</source>
      <translation>Screen readers list links without the sentence round them.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a bare address; make it a link of words that say what it is</source>
      <translation>a bare address; make it a link of words that say what it is</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A screen reader spells an address out, and in print nobody knows what it is for.</source>
      <translation>A screen reader spells an address out, and in print nobody knows what it is for.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the address {address} can’t be linked to; it must begin with https:// or mailto:</source>
      <translation>the address {address} can’t be linked to; it must begin with https:// or mailto:</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>No output can carry such a link, so readers would miss it.</source>
      <translation>No output can carry such a link, so readers would miss it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” promises a link, and there is none; add it, or say where to find it</source>
      <translation>“{words}” promises a link, and there is none; add it, or say where to find it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Links get lost between a website, Word and an email, and readers look for them in vain.</source>
      <translation>Links get lost between a website, Word and an email, and readers look for them in vain.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this address can’t work; “{meant}” may be meant</source>
      <translation>this address can’t work; “{meant}” may be meant</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this link leads to {address}, which can't work; put the address right</source>
      <translation>this link leads to {address}, which can't work; put the address right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Whoever types or taps it gets nowhere.</source>
      <translation>Whoever types or taps it gets nowhere.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” leads elsewhere further up; give the two links different words</source>
      <translation>“{words}” leads elsewhere further up; give the two links different words</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Who hears the links one by one can’t tell the two apart.</source>
      <translation>Who hears the links one by one can’t tell the two apart.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>WCAG 2.2, success criterion 2.4.9</source>
      <translation>WCAG 2.2, success criterion 2.4.9</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>commas and semicolons divide one list; use one kind, semicolons where a part has commas of its own</source>
      <translation>commas and semicolons divide one list; use one kind, semicolons where a part has commas of its own</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers can’t tell what belongs together.</source>
      <translation>Readers can’t tell what belongs together.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the word: “{meant}”</source>
      <translation>write the word: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“m” is read aloud as the letter, or as metres.</source>
      <translation>“m” is read aloud as the letter, or as metres.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS content guide: money</source>
      <translation>NHS content guide: money</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>can “{words}” be right? It says thousands of millions; check the figure</source>
      <translation>can “{words}” be right? It says thousands of millions; check the figure</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A comma for a full stop makes an amount a thousand times as large.</source>
      <translation>A comma for a full stop makes an amount a thousand times as large.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the pound sign says “pounds” already: “{meant}”</source>
      <translation>the pound sign says “pounds” already: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Read aloud, it says pounds twice.</source>
      <translation>Read aloud, it says pounds twice.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the share, {part}, is larger than the whole, {words}; check both figures</source>
      <translation>the share, {part}, is larger than the whole, {words}; check both figures</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>One of the two is wrong, and readers will quote it.</source>
      <translation>One of the two is wrong, and readers will quote it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write the pence with two figures: “{meant}”</source>
      <translation>write the pence with two figures: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>With one figure readers ask whether it is five pence or fifty.</source>
      <translation>With one figure readers ask whether it is five pence or fifty.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>written “{meant}” elsewhere; if it is the same, write it the same</source>
      <translation>written “{meant}” elsewhere; if it is the same, write it the same</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>written “{meant}” elsewhere in this update; see which is right, and write it the same</source>
      <translation>written “{meant}” elsewhere in this update; see which is right, and write it the same</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two ways to write one name look like two things, and a search finds only one.</source>
      <translation>Two ways to write one name look like two things, and a search finds only one.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a space is missing: “{meant}”</source>
      <translation>a space is missing: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Read aloud, “2.6million” can come out as one odd word, and it breaks badly at the end of a line.</source>
      <translation>Read aloud, “2.6million” can come out as one odd word, and it breaks badly at the end of a line.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS content guide: numbers</source>
      <translation>NHS content guide: numbers</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write it with a comma: “{meant}”</source>
      <translation>write it with a comma: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Four digits in a row are read as a year.</source>
      <translation>Four digits in a row are read as a year.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” here, “{other}” before; make the two agree</source>
      <translation>“{words}” here, “{other}” before; make the two agree</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers who notice two figures for one thing trust neither.</source>
      <translation>Readers who notice two figures for one thing trust neither.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}”: the part is larger than the whole; check both figures</source>
      <translation>“{words}”: the part is larger than the whole; check both figures</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}”: nobody can have more than 100% of them; check the figure</source>
      <translation>“{words}”: nobody can have more than 100% of them; check the figure</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>with “{words}” the shares make {total}%, not 100%; check them</source>
      <translation>with “{words}” the shares make {total}%, not 100%; check them</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers add up, and trust neither figure when the sum is wrong.</source>
      <translation>Readers add up, and trust neither figure when the sum is wrong.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this tells of {name}’s health; keep it only if they have agreed to these very words</source>
      <translation>this tells of {name}’s health; keep it only if they have agreed to these very words</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Somebody’s health is theirs to tell, and what has been sent can’t be called back.</source>
      <translation>Somebody’s health is theirs to tell, and what has been sent can’t be called back.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>UK GDPR, article 9: health is a special category of personal data</source>
      <translation>UK GDPR, article 9: health is a special category of personal data</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is one person’s own; give a shared mailbox, which keeps working when they move on</source>
      <translation>“{words}” is one person’s own; give a shared mailbox, which keeps working when they move on</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{words}” is a mobile number; be sure that its owner has agreed</source>
      <translation>“{words}” is a mobile number; be sure that its owner has agreed</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Addresses that are published draw junk mail, and people change their work.</source>
      <translation>Addresses that are published draw junk mail, and people change their work.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this quotation mark is never closed; close it where the words quoted end</source>
      <translation>this quotation mark is never closed; close it where the words quoted end</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers can’t tell where the quoted words, or the title, end.</source>
      <translation>Readers can’t tell where the quoted words, or the title, end.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this quotation mark closes what was never opened; open it where the words quoted begin</source>
      <translation>this quotation mark closes what was never opened; open it where the words quoted begin</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers go back to look for the beginning.</source>
      <translation>Readers go back to look for the beginning.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the quotation mark is not the one that belongs here: {meant}</source>
      <translation>the quotation mark is not the one that belongs here: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A mark that closes where one should open makes readers stop.</source>
      <translation>A mark that closes where one should open makes readers stop.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this bracket has no partner; add it, or take this one out</source>
      <translation>this bracket has no partner; add it, or take this one out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>it opens and closes with two different brackets; write {meant}</source>
      <translation>it opens and closes with two different brackets; write {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers can’t tell where the aside begins or ends.</source>
      <translation>Readers can’t tell where the aside begins or ends.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>straight here, curly elsewhere in this update: {meant}</source>
      <translation>straight here, curly elsewhere in this update: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>curly here, straight elsewhere in this update: {meant}</source>
      <translation>curly here, straight elsewhere in this update: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>One kind of mark makes a text look as if one hand wrote it.</source>
      <translation>One kind of mark makes a text look as if one hand wrote it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the aside opens with a dash and closes with a hyphen; write –</source>
      <translation>the aside opens with a dash and closes with a hyphen; write –</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers look for the second dash.</source>
      <translation>Readers look for the second dash.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a hyphen joins words; between parts of a sentence write –</source>
      <translation>a hyphen joins words; between parts of a sentence write –</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A dash with a space on each side is seen as a pause, a hyphen as a join.</source>
      <translation>A dash with a space on each side is seen as a pause, a hyphen as a join.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS content guide: punctuation</source>
      <translation>NHS content guide: punctuation</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a hyphen has a space on one side only; close it up, or write a dash</source>
      <translation>a hyphen has a space on one side only; close it up, or write a dash</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It is neither a joined word nor a dash.</source>
      <translation>It is neither a joined word nor a dash.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>an ellipsis has three dots: …</source>
      <translation>an ellipsis has three dots: …</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two or four look like a slip.</source>
      <translation>Two or four look like a slip.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>one stop is enough: {meant}</source>
      <translation>one stop is enough: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The second one is left over from editing.</source>
      <translation>The second one is left over from editing.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no space belongs before this mark; take it out</source>
      <translation>no space belongs before this mark; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The mark can end up alone at the beginning of a line.</source>
      <translation>The mark can end up alone at the beginning of a line.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a space is missing after the stop; put one in</source>
      <translation>a space is missing after the stop; put one in</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two sentences, or two things in a list, run into one.</source>
      <translation>Two sentences, or two things in a list, run into one.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>two sentences are joined by a comma; end the first one with a full stop</source>
      <translation>two sentences are joined by a comma; end the first one with a full stop</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A comma does not tell readers that something new begins.</source>
      <translation>A comma does not tell readers that something new begins.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a new sentence begins at “however”; give it a full stop before and a comma behind</source>
      <translation>a new sentence begins at “however”; give it a full stop before and a comma behind</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers first read that it doesn’t matter how.</source>
      <translation>Readers first read that it doesn’t matter how.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a comma opens an aside here, so another one closes it: {meant}</source>
      <translation>a comma opens an aside here, so another one closes it: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>what “which” says here is beside the point, so it stands between commas</source>
      <translation>what “which” says here is beside the point, so it stands between commas</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Without the second comma readers take the aside for what the sentence is about.</source>
      <translation>Without the second comma readers take the aside for what the sentence is about.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>two things need no comma between them; take it out</source>
      <translation>two things need no comma between them; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no comma stands between the subject and its verb; take it out</source>
      <translation>no comma stands between the subject and its verb; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The comma tells readers that a third thing is coming.</source>
      <translation>The comma tells readers that a third thing is coming.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the sentence has no full stop; add one</source>
      <translation>the sentence has no full stop; add one</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Screen readers pause at it; without it the next paragraph runs on.</source>
      <translation>Screen readers pause at it; without it the next paragraph runs on.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a comma belongs behind “{words}”: {meant}</source>
      <translation>a comma belongs behind “{words}”: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It tells readers that the sentence itself begins only now.</source>
      <translation>It tells readers that the sentence itself begins only now.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Guardian and Observer style guide: commas</source>
      <translation>Guardian and Observer style guide: commas</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a question ends in a question mark: {meant}</source>
      <translation>a question ends in a question mark: {meant}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The mark tells readers, and voices that read aloud, to lift the voice.</source>
      <translation>The mark tells readers, and voices that read aloud, to lift the voice.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>what follows is announced here, and a colon does that</source>
      <translation>what follows is announced here, and a colon does that</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A semicolon stands between two sentences, or between long things in a list.</source>
      <translation>A semicolon stands between two sentences, or between long things in a list.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a full stop seems to be missing before “{words}”</source>
      <translation>a full stop seems to be missing before “{words}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two sentences run into one, and readers go back to find where the second began.</source>
      <translation>Two sentences run into one, and readers go back to find where the second began.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this sentence has {count} words; make two or three of it</source>
      <translation>this sentence has {count} words; make two or three of it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>After 25 words many people have to begin a sentence again, and people who listen can’t.</source>
      <translation>After 25 words many people have to begin a sentence again, and people who listen can’t.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK, content design: sentence length; Plain English Campaign</source>
      <translation>GOV.UK, content design: sentence length; Plain English Campaign</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this paragraph has {count} words; divide it where a new thought begins</source>
      <translation>this paragraph has {count} words; divide it where a new thought begins</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A block of text on a telephone fills the screen, and people leap over it.</source>
      <translation>A block of text on a telephone fills the screen, and people leap over it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual: paragraphs</source>
      <translation>NHS digital service manual: paragraphs</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a no-break space stands here for nothing; take it out</source>
      <translation>a no-break space stands here for nothing; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It looks like a double space or an indent, and it comes from pasting.</source>
      <translation>It looks like a double space or an indent, and it comes from pasting.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>there is space after the last word; take it out</source>
      <translation>there is space after the last word; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It can become an empty line, or a double space when paragraphs are joined.</source>
      <translation>It can become an empty line, or a double space when paragraphs are joined.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>two spaces where one will do; take one out</source>
      <translation>two spaces where one will do; take one out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It opens gaps in the lines of a narrow screen.</source>
      <translation>It opens gaps in the lines of a narrow screen.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no space belongs inside the bracket; take it out</source>
      <translation>no space belongs inside the bracket; take it out</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The bracket can end up alone on a line.</source>
      <translation>The bracket can end up alone on a line.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>two words have run into one: “{meant}”</source>
      <translation>two words have run into one: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Two words that lost the space between them stop every reader.</source>
      <translation>Two words that lost the space between them stop every reader.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the dictionary does not have this word; correct it, or leave it where it is right</source>
      <translation>the dictionary does not have this word; correct it, or leave it where it is right</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The dictionary does not have the word; it may be new, or a slip.</source>
      <translation>The dictionary does not have the word; it may be new, or a slip.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the house style is -ise: “{meant}”</source>
      <translation>the house style is -ise: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The house style is -ise throughout.</source>
      <translation>The house style is -ise throughout.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>American spelling; British English writes “{meant}”</source>
      <translation>American spelling; British English writes “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>An update for readers in the United Kingdom keeps to British spelling throughout.</source>
      <translation>An update for readers in the United Kingdom keeps to British spelling throughout.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this looks like a slip: “{meant}”?</source>
      <translation>this looks like a slip: “{meant}”?</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It looks like a slip of the keys, not like a name.</source>
      <translation>It looks like a slip of the keys, not like a name.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>“{section}” is empty, and no update goes out without it; write it</source>
      <translation>“{section}” is empty, and no update goes out without it; write it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The template says that no update goes out without it.</source>
      <translation>The template says that no update goes out without it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>there is nothing here yet; write it, or remove it</source>
      <translation>there is nothing here yet; write it, or remove it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers would see a heading with nothing below it.</source>
      <translation>Readers would see a heading with nothing below it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the update has no date; give it the day on which it is sent</source>
      <translation>the update has no date; give it the day on which it is sent</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Readers can’t tell which week “tomorrow” is in, and the archive not where it belongs.</source>
      <translation>Readers can’t tell which week “tomorrow” is in, and the archive not where it belongs.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the item’s picture is not in the file; choose it again, or remove it</source>
      <translation>the item’s picture is not in the file; choose it again, or remove it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The item would go out without the picture that was chosen for it.</source>
      <translation>The item would go out without the picture that was chosen for it.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>write “and” in place of “&amp;”</source>
      <translation>write “and” in place of “&amp;”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A word reads more smoothly than a sign, and is read out the same everywhere.</source>
      <translation>A word reads more smoothly than a sign, and is read out the same everywhere.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>not a name here, so write it small: “{meant}”</source>
      <translation>not a name here, so write it small: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Capitals in the middle of a sentence slow readers down, and say that something is a name.</source>
      <translation>Capitals in the middle of a sentence slow readers down, and say that something is a name.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a capital in mid-sentence: “{meant}”</source>
      <translation>a capital in mid-sentence: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A capital in the middle of a sentence makes readers stop and start again.</source>
      <translation>A capital in the middle of a sentence makes readers stop and start again.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a sentence begins with a capital: “{meant}”</source>
      <translation>a sentence begins with a capital: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>The capital shows where the new sentence begins, as the full stop shows where the old one ends.</source>
      <translation>The capital shows where the new sentence begins, as the full stop shows where the old one ends.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>written like this before a noun: “{meant}”</source>
      <translation>written like this before a noun: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A hyphen shows at once which words belong together.</source>
      <translation>A hyphen shows at once which words belong together.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this says one thing twice: “{meant}” will do</source>
      <translation>this says one thing twice: “{meant}” will do</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Each word that adds nothing takes a reader’s time.</source>
      <translation>Each word that adds nothing takes a reader’s time.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>office language; say it plainly: “{meant}”</source>
      <translation>office language; say it plainly: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People outside the office read this too, and plain words are quicker for everybody.</source>
      <translation>People outside the office read this too, and plain words are quicker for everybody.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK style guide, words to avoid; Plain English Campaign</source>
      <translation>GOV.UK style guide, words to avoid; Plain English Campaign</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a stroke leaves readers to choose; write “{meant}”</source>
      <translation>a stroke leaves readers to choose; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Nobody can read a stroke aloud, and most often one word will do.</source>
      <translation>Nobody can read a stroke aloud, and most often one word will do.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>no “not” in a contraction: “{meant}”</source>
      <translation>no “not” in a contraction: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Many people misread “can’t” and “don’t”, or take them for their opposite.</source>
      <translation>Many people misread “can’t” and “don’t”, or take them for their opposite.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>a heading that is a question; say what stands below it</source>
      <translation>a heading that is a question; say what stands below it</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>A statement can be found and read at a glance, a question hides what it is about.</source>
      <translation>A statement can be found and read at a glance, a question hides what it is about.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK content design; NHS digital service manual</source>
      <translation>GOV.UK content design; NHS digital service manual</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>this house writes straight apostrophes: “{meant}”</source>
      <translation>this house writes straight apostrophes: “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>Search and old programs find words with straight apostrophes more surely.</source>
      <translation>Search and old programs find words with straight apostrophes more surely.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual</source>
      <translation>NHS digital service manual</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the NHS writes “{meant}”</source>
      <translation>the NHS writes “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>One spelling everywhere is easier to search for and to read.</source>
      <translation>One spelling everywhere is easier to search for and to read.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>NHS digital service manual, A to Z of NHS health writing</source>
      <translation>NHS digital service manual, A to Z of NHS health writing</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>the house writes “{meant}”</source>
      <translation>the house writes “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>these words can hurt the people they are about; write “{meant}”</source>
      <translation>these words can hurt the people they are about; write “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>People come before what they live with, and nobody is a victim of how they are.</source>
      <translation>People come before what they live with, and nobody is a victim of how they are.</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>GOV.UK, inclusive words to use and avoid when writing about disability; Samaritans, media guidelines</source>
      <translation>GOV.UK, inclusive words to use and avoid when writing about disability; Samaritans, media guidelines</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>your organisation writes “{meant}”</source>
      <translation>your organisation writes “{meant}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>your organisation writes “{meant}”: {reason}</source>
      <translation>your organisation writes “{meant}”: {reason}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>your organisation does not write “{words}”</source>
      <translation>your organisation does not write “{words}”</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>your organisation does not write “{words}”: {reason}</source>
      <translation>your organisation does not write “{words}”: {reason}</translation>
    </message>
    <message>
      <location filename="../../resources/rules" />
      <source>It stands in the organisation’s own glossary.</source>
      <translation>It stands in the organisation’s own glossary.</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>House style</source>
      <translation>House style</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>Warm and plain: contractions and questions as headings are welcome, apostrophes are curly.</source>
      <translation>Warm and plain: contractions and questions as headings are welcome, apostrophes are curly.</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>GOV.UK</source>
      <translation>GOV.UK</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>As central government writes for the public.</source>
      <translation>As central government writes for the public.</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>GOV.UK, content design: style guide</source>
      <translation>GOV.UK, content design: style guide</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>NHS</source>
      <translation>NHS</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>As the NHS writes for the public.</source>
      <translation>As the NHS writes for the public.</translation>
    </message>
    <message>
      <location filename="../../resources/profiles" />
      <source>NHS digital service manual, content style guide</source>
      <translation>NHS digital service manual, content style guide</translation>
    </message>
  </context>
  <context>
    <name>MissingFileDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/missing_file.py" />
      <source>“{name}” is not found any more</source>
      <translation>“{name}” is not found any more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/missing_file.py" />
      <source>It was in {folder}. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>It was in {folder}. It may have been moved or renamed, or its drive is not connected.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/missing_file.py" />
      <source>Remove from the list</source>
      <translation>Remove from the list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/missing_file.py" />
      <source>Look for it…</source>
      <translation>Look for it…</translation>
    </message>
  </context>
  <context>
    <name>NewUpdateDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/new_update.py" />
      <source>New update</source>
      <translation>New update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/new_update.py" />
      <source>&amp;Template</source>
      <translation>&amp;Template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/new_update.py" />
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/new_update.py" />
      <source>&amp;Leads</source>
      <translation>&amp;Leads</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/new_update.py" />
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <location filename="../../src/update_editor/gui/notices.py" />
      <source>Put this message away</source>
      <translation>Put this message away</translation>
    </message>
  </context>
  <context>
    <name>OpeningOutside</name>
    <message>
      <location filename="../../src/update_editor/gui/opening_outside.py" />
      <source>Your computer has no program that opens this</source>
      <translation>Your computer has no program that opens this</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/opening_outside.py" />
      <source>It is at {where}. Nothing was changed.</source>
      <translation>It is at {where}. Nothing was changed.</translation>
    </message>
  </context>
  <context>
    <name>OrganisationPage</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>It stands in everything that goes out, in place of the made-up partnership of the shipped templates. A template of your own that names an organisation keeps it.</source>
      <translation>It stands in everything that goes out, in place of the made-up partnership of the shipped templates. A template of your own that names an organisation keeps it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>www.example.org</source>
      <translation>www.example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>www.example.org/updates</source>
      <translation>www.example.org/updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Emails lead to a folder there that is named after the update’s day, such as 2026-11-20.</source>
      <translation>Emails lead to a folder there that is named after the update’s day, such as 2026-11-20.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>www.example.org/pictures</source>
      <translation>www.example.org/pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>To have this update in large print, easy read or your own language, write to …</source>
      <translation>To have this update in large print, easy read or your own language, write to …</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Accent colour</source>
      <translation>Accent colour</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Accent colour on dark screens</source>
      <translation>Accent colour on dark screens</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>{n} points</source>
      <translation>{n} points</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Where it is empty, each template has its own colour.</source>
      <translation>Where it is empty, each template has its own colour.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>&amp;Web address</source>
      <translation>&amp;Web address</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Address of your &amp;updates</source>
      <translation>Address of your &amp;updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Address of &amp;pictures in emails</source>
      <translation>Address of &amp;pictures in emails</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Where you put them before you send. Empty where your mailing tool takes them.</source>
      <translation>Where you put them before you send. Empty where your mailing tool takes them.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Add&amp;ress or other contact</source>
      <translation>Add&amp;ress or other contact</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Line about other &amp;formats</source>
      <translation>Line about other &amp;formats</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>&amp;Logo</source>
      <translation>&amp;Logo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>A&amp;ccent colour</source>
      <translation>A&amp;ccent colour</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Accent colour on &amp;dark screens</source>
      <translation>Accent colour on &amp;dark screens</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>L&amp;etters of easy read</source>
      <translation>L&amp;etters of easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>The logo is not ready yet; save again in a moment.</source>
      <translation>The logo is not ready yet; save again in a moment.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>“{words}” is no web address; write it like www.example.org.</source>
      <translation>“{words}” is no web address; write it like www.example.org.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>The organisation has no name: without one, nothing else of it is used.</source>
      <translation>The organisation has no name: without one, nothing else of it is used.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Accent colour: {verdict}</source>
      <translation>Accent colour: {verdict}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Accent colour on dark screens: {verdict}</source>
      <translation>Accent colour on dark screens: {verdict}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Choose an accent colour first.</source>
      <translation>Choose an accent colour first.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/organisation_page.py" />
      <source>Where it is empty: {colour}, made from the accent.</source>
      <translation>Where it is empty: {colour}, made from the accent.</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <location filename="../../src/update_editor/gui/outline.py" />
      <source>Outline</source>
      <translation>Outline</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline.py" />
      <source>The parts of the update. Enter goes to one, Delete removes an item.</source>
      <translation>The parts of the update. Enter goes to one, Delete removes an item.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline.py" />
      <source>&amp;Bring back</source>
      <translation>&amp;Bring back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>waiting</source>
      <translation>waiting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>draft</source>
      <translation>draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>ready</source>
      <translation>ready</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>1 change or comment open</source>
      <translation>1 change or comment open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>{n} changes and comments open</source>
      <translation>{n} changes and comments open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>Approved by {names}</source>
      <translation>Approved by {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>Add an item</source>
      <translation>Add an item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>Held over</source>
      <translation>Held over</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>Next week’s update begins with these items</source>
      <translation>Next week’s update begins with these items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>{heading} · Enter brings it back</source>
      <translation>{heading} · Enter brings it back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>{heading}, held over to next week</source>
      <translation>{heading}, held over to next week</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/outline_items.py" />
      <source>No heading yet</source>
      <translation>No heading yet</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>The page</source>
      <translation>The page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>Who it is sent from, and a greeting</source>
      <translation>Who it is sent from, and a greeting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>Closing</source>
      <translation>Closing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>How the message ends, and from whom</source>
      <translation>How the message ends, and from whom</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/page.py" />
      <source>Title</source>
      <translation>Title</translation>
    </message>
  </context>
  <context>
    <name>PaneMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Paste &amp;words only</source>
      <translation>Paste &amp;words only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Select &amp;all</source>
      <translation>Select &amp;all</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Copy this paragraph &amp;for the web</source>
      <translation>Copy this paragraph &amp;for the web</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Bold</source>
      <translation>&amp;Bold</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Italic</source>
      <translation>&amp;Italic</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Link…</source>
      <translation>&amp;Link…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Accept change</source>
      <translation>&amp;Accept change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Re&amp;ject change</source>
      <translation>Re&amp;ject change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>&amp;Accept changes in the selection</source>
      <translation>&amp;Accept changes in the selection</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>Re&amp;ject changes in the selection</source>
      <translation>Re&amp;ject changes in the selection</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/pane_menu.py" />
      <source>C&amp;omment…</source>
      <translation>C&amp;omment…</translation>
    </message>
  </context>
  <context>
    <name>PasteTextDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>Paste a past update</source>
      <translation>Paste a past update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>Paste a whole update here. Its headings, items and bullets are found by themselves.</source>
      <translation>Paste a whole update here. Its headings, items and bullets are found by themselves.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>Te&amp;xt</source>
      <translation>Te&amp;xt</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>&amp;Template</source>
      <translation>&amp;Template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>Bring it in</source>
      <translation>Bring it in</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/paste_text.py" />
      <source>Paste</source>
      <translation>Paste</translation>
    </message>
  </context>
  <context>
    <name>PeopleDecide</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/people_decide.py" />
      <source>Only people can decide</source>
      <translation>Only people can decide</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/people_decide.py" />
      <source>Is it true?</source>
      <translation>Is it true?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/people_decide.py" />
      <source>Is it written for adults?</source>
      <translation>Is it written for adults?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/people_decide.py" />
      <source>Does each picture show what its words say?</source>
      <translation>Does each picture show what its words say?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/people_decide.py" />
      <source>Have people with a learning disability read it?</source>
      <translation>Have people with a learning disability read it?</translation>
    </message>
  </context>
  <context>
    <name>PeopleDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>People named</source>
      <translation>People named</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>Whom an item names, and on what basis, stands in the item’s details.</source>
      <translation>Whom an item names, and on what basis, stands in the item’s details.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>No item says whom it names yet.</source>
      <translation>No item says whom it names yet.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>1 person is named</source>
      <translation>1 person is named</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>{n} people are named</source>
      <translation>{n} people are named</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>{people}, and nobody is still to be asked.</source>
      <translation>{people}, and nobody is still to be asked.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>1 is still to be asked</source>
      <translation>1 is still to be asked</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>{n} are still to be asked</source>
      <translation>{n} are still to be asked</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>Ask first</source>
      <translation>Ask first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>Has agreed</source>
      <translation>Has agreed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>Public role</source>
      <translation>Public role</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/people_dialog.py" />
      <source>Item without a heading</source>
      <translation>Item without a heading</translation>
    </message>
  </context>
  <context>
    <name>PeopleField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Add a person</source>
      <translation>Add a person</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Who leads your updates. The first one is proposed for a new update.</source>
      <translation>Who leads your updates. The first one is proposed for a new update.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Add a person</source>
      <translation>Add a person</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Move up (Alt+Up)</source>
      <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Move down (Alt+Down)</source>
      <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Remove this person (Delete)</source>
      <translation>Remove this person (Delete)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>&amp;Role</source>
      <translation>&amp;Role</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Or&amp;ganisation</source>
      <translation>Or&amp;ganisation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Gr&amp;eeting name</source>
      <translation>Gr&amp;eeting name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Two people are called “{name}”; tell them apart, or remove one.</source>
      <translation>Two people are called “{name}”; tell them apart, or remove one.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Somebody without a name</source>
      <translation>Somebody without a name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/people_page.py" />
      <source>Nobody yet. Add the person who leads your next update.</source>
      <translation>Nobody yet. Add the person who leads your next update.</translation>
    </message>
  </context>
  <context>
    <name>PictureButton</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>Choose a picture</source>
      <translation>Choose a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>This statement has no picture yet</source>
      <translation>This statement has no picture yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>Picture without a description</source>
      <translation>Picture without a description</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>It is only decoration</source>
      <translation>It is only decoration</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>Picture: {alt}</source>
      <translation>Picture: {alt}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>Picture, not described yet</source>
      <translation>Picture, not described yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_button.py" />
      <source>Say what it shows, for people who can’t see it</source>
      <translation>Say what it shows, for people who can’t see it</translation>
    </message>
  </context>
  <context>
    <name>PictureChoosing</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_choosing.py" />
      <source>Add a picture folder</source>
      <translation>Add a picture folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_choosing.py" />
      <source>The picture can’t be used</source>
      <translation>The picture can’t be used</translation>
    </message>
  </context>
  <context>
    <name>PictureDescriptionDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>What does the picture show?</source>
      <translation>What does the picture show?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>Such as: two gardeners plant a tree in the rain</source>
      <translation>Such as: two gardeners plant a tree in the rain</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>&amp;No description needed: it is only decoration</source>
      <translation>&amp;No description needed: it is only decoration</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>&amp;Description, for people who can’t see it</source>
      <translation>&amp;Description, for people who can’t see it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>The check reminds you</source>
      <translation>The check reminds you</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>Keep the description</source>
      <translation>Keep the description</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>The picture</source>
      <translation>The picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/picture_description.py" />
      <source>The picture can’t be shown here</source>
      <translation>The picture can’t be shown here</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Choose a picture</source>
      <translation>Choose a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Such as: bus, doctor, meeting</source>
      <translation>Such as: bus, doctor, meeting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>What the picture shows</source>
      <translation>What the picture shows</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>&amp;No description needed: it is only decoration</source>
      <translation>&amp;No description needed: it is only decoration</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>&amp;Search</source>
      <translation>&amp;Search</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>S&amp;how</source>
      <translation>S&amp;how</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>&amp;Description, for people who can’t see it</source>
      <translation>&amp;Description, for people who can’t see it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>From a &amp;file…</source>
      <translation>From a &amp;file…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>From the &amp;clipboard</source>
      <translation>From the &amp;clipboard</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Add a picture f&amp;older…</source>
      <translation>Add a picture f&amp;older…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>No picture</source>
      <translation>No picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Use this picture</source>
      <translation>Use this picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>What fits these words</source>
      <translation>What fits these words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>All pictures</source>
      <translation>All pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Reading the pictures…</source>
      <translation>Reading the pictures…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Shown for “{words}”.</source>
      <translation>Shown for “{words}”.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>No picture found. Try another word, or choose a theme.</source>
      <translation>No picture found. Try another word, or choose a theme.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>“{name}” can’t be used: {why}.</source>
      <translation>“{name}” can’t be used: {why}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>may be used until {day}</source>
      <translation>may be used until {day}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_dialog.py" />
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
  </context>
  <context>
    <name>PictureGrid</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/picture_grid.py" />
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
  </context>
  <context>
    <name>PictureLine</name>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>Description of the picture</source>
      <translation>Description of the picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>Describe the picture for people who can’t see it</source>
      <translation>Describe the picture for people who can’t see it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>No description needed</source>
      <translation>No description needed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>The picture is only decoration</source>
      <translation>The picture is only decoration</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>Remove the picture</source>
      <translation>Remove the picture</translation>
    </message>
  </context>
  <context>
    <name>PlaceNames</name>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>Closing</source>
      <translation>Closing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>The whole update</source>
      <translation>The whole update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/place_names.py" />
      <source>Item without a heading</source>
      <translation>Item without a heading</translation>
    </message>
  </context>
  <context>
    <name>PlaceNotice</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Still right</source>
      <translation>Still right</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Decide again</source>
      <translation>Decide again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Another reason…</source>
      <translation>Another reason…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Take it out</source>
      <translation>Take it out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Left out, because: {reason}</source>
      <translation>Left out, because: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>Left out on purpose.</source>
      <translation>Left out on purpose.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>The original changed since this was left out: {reason}</source>
      <translation>The original changed since this was left out: {reason}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>The original changed since this was written:</source>
      <translation>The original changed since this was written:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/notice.py" />
      <source>The update does not say this any more. The easy read leaves it out. It said:</source>
      <translation>The update does not say this any more. The easy read leaves it out. It said:</translation>
    </message>
  </context>
  <context>
    <name>Placing</name>
    <message>
      <location filename="../../src/update_editor/gui/review/placing.py" />
      <source>First click on the page where it belongs.</source>
      <translation>First click on the page where it belongs.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/placing.py" />
      <source>Copied. Paste it where it belongs, then dismiss it.</source>
      <translation>Copied. Paste it where it belongs, then dismiss it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/placing.py" />
      <source>Dismissed. It is among the resolved comments.</source>
      <translation>Dismissed. It is among the resolved comments.</translation>
    </message>
  </context>
  <context>
    <name>Platforms</name>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>Another tool</source>
      <translation>Another tool</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>Outlook</source>
      <translation>Outlook</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>Mailchimp</source>
      <translation>Mailchimp</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>GovDelivery</source>
      <translation>GovDelivery</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>Dotdigital</source>
      <translation>Dotdigital</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>listmonk</source>
      <translation>listmonk</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/exporters/platforms.py" />
      <source>GOV.UK Notify</source>
      <translation>GOV.UK Notify</translation>
    </message>
  </context>
  <context>
    <name>PresenceLine</name>
    <message>
      <location filename="../../src/update_editor/gui/presence_line.py" />
      <source>If you both change it, you can merge what both did when you save.</source>
      <translation>If you both change it, you can merge what both did when you save.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/presence_line.py" />
      <source>{name} has this open too.</source>
      <translation>{name} has this open too.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/presence_line.py" />
      <source>{names} and {n} others have this open too.</source>
      <translation>{names} and {n} others have this open too.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/presence_line.py" />
      <source>{names} and {name} have this open too.</source>
      <translation>{names} and {name} have this open too.</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>The preview can’t be shown safely on this system or for this account. Everything else works without it.</source>
      <translation>The preview can’t be shown safely on this system or for this account. Everything else works without it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>The preview needs QtWebEngine, which is missing. Everything else works without it.</source>
      <translation>The preview needs QtWebEngine, which is missing. Everything else works without it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>{size} of {most} KB</source>
      <translation>{size} of {most} KB</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>The email has {size} KB of the {most} KB that it may have before Gmail cuts it off</source>
      <translation>The email has {size} KB of the {most} KB that it may have before Gmail cuts it off</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>mail programs may cut it off</source>
      <translation>mail programs may cut it off</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>nearly as long as it may be</source>
      <translation>nearly as long as it may be</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>It looks the same in the dark</source>
      <translation>It looks the same in the dark</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview.py" />
      <source>The preview can’t be made: {why}.</source>
      <translation>The preview can’t be made: {why}.</translation>
    </message>
  </context>
  <context>
    <name>PreviewBar</name>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Without pictures, as mail programs begin</source>
      <translation>Without pictures, as mail programs begin</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Short</source>
      <translation>Short</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>The short email</source>
      <translation>The short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Plain text</source>
      <translation>Plain text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>The email as plain text</source>
      <translation>The email as plain text</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>320</source>
      <translation>320</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>As wide as a phone, 320 pixels</source>
      <translation>As wide as a phone, 320 pixels</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>600</source>
      <translation>600</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>As wide as an email, 600 pixels</source>
      <translation>As wide as an email, 600 pixels</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>As wide as a computer’s screen</source>
      <translation>As wide as a computer’s screen</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>In the light</source>
      <translation>In the light</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/preview_bar.py" />
      <source>In the dark</source>
      <translation>In the dark</translation>
    </message>
  </context>
  <context>
    <name>PrintActions</name>
    <message>
      <location filename="../../src/update_editor/gui/print_actions.py" />
      <source>1 page is with the printer.</source>
      <translation>1 page is with the printer.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/print_actions.py" />
      <source>{n} pages are with the printer.</source>
      <translation>{n} pages are with the printer.</translation>
    </message>
  </context>
  <context>
    <name>PrintPreviewDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Print preview</source>
      <translation>Print preview</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Get PDF…</source>
      <translation>Get PDF…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>The update</source>
      <translation>The update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>What is printed</source>
      <translation>What is printed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>The pages</source>
      <translation>The pages</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>As wide as the window</source>
      <translation>As wide as the window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Larger</source>
      <translation>Larger</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Laying out the pages…</source>
      <translation>Laying out the pages…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>This is a draft: nobody has approved it as it stands.</source>
      <translation>This is a draft: nobody has approved it as it stands.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>This computer has no printer. Get the PDF instead, and print it where there is one.</source>
      <translation>This computer has no printer. Get the PDF instead, and print it where there is one.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Page {n} of {count}</source>
      <translation>Page {n} of {count}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/print_preview.py" />
      <source>Printing…</source>
      <translation>Printing…</translation>
    </message>
  </context>
  <context>
    <name>Proofing</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/proofing.py" />
      <source>There is nothing to see to.</source>
      <translation>There is nothing to see to.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/proofing.py" />
      <source>{level}: {words}</source>
      <translation>{level}: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/proofing/proofing.py" />
      <source>The checks could not run: {why}.</source>
      <translation>The checks could not run: {why}.</translation>
    </message>
  </context>
  <context>
    <name>ProofingActions</name>
    <message>
      <location filename="../../src/update_editor/gui/proofing/actions.py" />
      <source>Writing out</source>
      <translation>Writing out</translation>
    </message>
  </context>
  <context>
    <name>ProofingPage</name>
    <message>
      <location filename="../../src/update_editor/gui/sentences.py" />
      <source>“{words}”: {about}</source>
      <translation>“{words}”: {about}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Proofing</source>
      <translation>Proofing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>What updates are checked by. Whoever shares a folder with you shares this too.</source>
      <translation>What updates are checked by. Whoever shares a folder with you shares this too.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Nothing so far.</source>
      <translation>Nothing so far.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Kinds that are not pointed out</source>
      <translation>Kinds that are not pointed out</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Words left as they are everywhere</source>
      <translation>Words left as they are everywhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>St&amp;yle</source>
      <translation>St&amp;yle</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Your &amp;words</source>
      <translation>Your &amp;words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Names and terms that are right, one on each line.</source>
      <translation>Names and terms that are right, one on each line.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Acronyms of your &amp;glossary</source>
      <translation>Acronyms of your &amp;glossary</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>For example: MVP = Maternity Voices Partnership</source>
      <translation>For example: MVP = Maternity Voices Partnership</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Words in place of &amp;others</source>
      <translation>Words in place of &amp;others</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>For example: service users = people who use our services</source>
      <translation>For example: service users = people who use our services</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>Source: {source}.</source>
      <translation>Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/proofing_page.py" />
      <source>“{line}” lacks a part; write both, with = between them.</source>
      <translation>“{line}” lacks a part; write both, with = between them.</translation>
    </message>
  </context>
  <context>
    <name>ProposedPictures</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/proposed_pictures.py" />
      <source>Pictures that fit:</source>
      <translation>Pictures that fit:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/proposed_pictures.py" />
      <source>Use the picture: {alt}</source>
      <translation>Use the picture: {alt}</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Publish to the archive</source>
      <translation>Publish to the archive</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Publishing</source>
      <translation>Publishing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>&amp;Publish</source>
      <translation>&amp;Publish</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>The update’s page goes into the folder of your archive, with an index of all updates. Nothing is put online: the folder is yours to copy to your website.</source>
      <translation>The update’s page goes into the folder of your archive, with an index of all updates. Nothing is put online: the folder is yours to copy to your website.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Folder of the archive</source>
      <translation>Folder of the archive</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>&amp;Folder of the archive</source>
      <translation>&amp;Folder of the archive</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Beside the page, linked from it</source>
      <translation>Beside the page, linked from it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Into which folder?</source>
      <translation>Into which folder?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Publishing anyway</source>
      <translation>Publishing anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Making the pages…</source>
      <translation>Making the pages…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>The update is in the archive, in {folder}.</source>
      <translation>The update is in the archive, in {folder}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>It was in the archive already, just as it is now.</source>
      <translation>It was in the archive already, just as it is now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Left as they are, for somebody changed them: {names}</source>
      <translation>Left as they are, for somebody changed them: {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>There is no news feed: say in the settings, under Organisation, where updates stand online.</source>
      <translation>There is no news feed: say in the settings, under Organisation, where updates stand online.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Copy its &amp;address</source>
      <translation>Copy its &amp;address</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>&amp;Open the page</source>
      <translation>&amp;Open the page</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/publish.py" />
      <source>Copied ✓</source>
      <translation>Copied ✓</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>Leave out of the easy read</source>
      <translation>Leave out of the easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>It is for staff only</source>
      <translation>It is for staff only</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>It is said in another part</source>
      <translation>It is said in another part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>It is not one of the main points</source>
      <translation>It is not one of the main points</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>It will be over when people read this</source>
      <translation>It will be over when people read this</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>&amp;Because</source>
      <translation>&amp;Because</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>Say why this part is not in the easy read. Colleagues see it, readers don’t.</source>
      <translation>Say why this part is not in the easy read. Colleagues see it, readers don’t.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>Say why these {n} parts are not in the easy read. Colleagues see it, readers don’t.</source>
      <translation>Say why these {n} parts are not in the easy read. Colleagues see it, readers don’t.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/reason_dialog.py" />
      <source>Leave out</source>
      <translation>Leave out</translation>
    </message>
  </context>
  <context>
    <name>RecentList</name>
    <message>
      <location filename="../../src/update_editor/gui/recent_list.py" />
      <source>Recent updates</source>
      <translation>Recent updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_list.py" />
      <source>Enter opens an update, Delete removes it from the list.</source>
      <translation>Enter opens an update, Delete removes it from the list.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_list.py" />
      <source>Remove from the list</source>
      <translation>Remove from the list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_list.py" />
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_list.py" />
      <source>&amp;Remove from the list</source>
      <translation>&amp;Remove from the list</translation>
    </message>
  </context>
  <context>
    <name>RecentMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/recent_menu.py" />
      <source>No update has been opened yet</source>
      <translation>No update has been opened yet</translation>
    </message>
  </context>
  <context>
    <name>RecentUpdates</name>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Approved</source>
      <translation>Approved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Changed since approved</source>
      <translation>Changed since approved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Not found any more</source>
      <translation>Not found any more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Can’t be read</source>
      <translation>Can’t be read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Draft, 1 item waiting</source>
      <translation>Draft, 1 item waiting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Draft, {count} items waiting</source>
      <translation>Draft, {count} items waiting</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recent_words.py" />
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
  </context>
  <context>
    <name>Recovered</name>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>An update</source>
      <translation>An update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>It can’t be opened. {why}.</source>
      <translation>It can’t be opened. {why}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>Typed until {then}.</source>
      <translation>Typed until {then}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>1 picture of it is lost.</source>
      <translation>1 picture of it is lost.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>{n} pictures of it are lost.</source>
      <translation>{n} pictures of it are lost.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>It has no file yet.</source>
      <translation>It has no file yet.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>Its file, “{name}”, is no longer there.</source>
      <translation>Its file, “{name}”, is no longer there.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>Its file, “{name}”, can’t be read any more.</source>
      <translation>Its file, “{name}”, can’t be read any more.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>Its file, “{name}”, is as it was saved before that.</source>
      <translation>Its file, “{name}”, is as it was saved before that.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>Its file, “{name}”, was changed elsewhere {time}: saving will ask.</source>
      <translation>Its file, “{name}”, was changed elsewhere {time}: saving will ask.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>This is what was typed until the program ended. Its file, “{name}”, is no longer there: saving asks whether to put it there again.</source>
      <translation>This is what was typed until the program ended. Its file, “{name}”, is no longer there: saving asks whether to put it there again.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>This is what was typed until the program ended. “{name}” was changed elsewhere {time}: saving asks what is to be done.</source>
      <translation>This is what was typed until the program ended. “{name}” was changed elsewhere {time}: saving asks what is to be done.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>This is what was typed until the program ended. “{name}” is as it was saved before that: save to put this in its place.</source>
      <translation>This is what was typed until the program ended. “{name}” is as it was saved before that: save to put this in its place.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>This is “{name}” as it was saved. What you typed until {then} is not in it.</source>
      <translation>This is “{name}” as it was saved. What you typed until {then} is not in it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>“{name}”: what you typed until {then} was not saved. It is still there.</source>
      <translation>“{name}”: what you typed until {then} was not saved. It is still there.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>1 other update was not saved either.</source>
      <translation>1 other update was not saved either.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_words.py" />
      <source>{n} other updates were not saved either.</source>
      <translation>{n} other updates were not saved either.</translation>
    </message>
  </context>
  <context>
    <name>RecoveredCard</name>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>Recovered: not saved when the program last ended</source>
      <translation>Recovered: not saved when the program last ended</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>There is more from before that: it is shown when some of these are seen to.</source>
      <translation>There is more from before that: it is shown when some of these are seen to.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>Compare with the saved one</source>
      <translation>Compare with the saved one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>Discard…</source>
      <translation>Discard…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovered_card.py" />
      <source>{what}: {name}</source>
      <translation>{what}: {name}</translation>
    </message>
  </context>
  <context>
    <name>Recovery</name>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Show them</source>
      <translation>Show them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>What was recovered can’t be opened</source>
      <translation>What was recovered can’t be opened</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>“{name}” is open, and has changes that are not saved</source>
      <translation>“{name}” is open, and has changes that are not saved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Save it or close it first, and open what was recovered then.</source>
      <translation>Save it or close it first, and open what was recovered then.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>{name}, as it was saved</source>
      <translation>{name}, as it was saved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>What was recovered</source>
      <translation>What was recovered</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Discard what was recovered?</source>
      <translation>Discard what was recovered?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>What was typed and never saved is lost then. Saved files stay as they are.</source>
      <translation>What was typed and never saved is lost then. Saved files stay as they are.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>What was recovered can’t be discarded now</source>
      <translation>What was recovered can’t be discarded now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/recovery.py" />
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>RemarkRow</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/remark_row.py" />
      <source>Add as a comment: {words}</source>
      <translation>Add as a comment: {words}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/remark_row.py" />
      <source>Where it is put</source>
      <translation>Where it is put</translation>
    </message>
  </context>
  <context>
    <name>Rescued</name>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>The file stays as it is: save this under another name.</source>
      <translation>The file stays as it is: save this under another name.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{name}” is damaged. Only its words could be read: look over headings, items and people, and get an earlier version of it, such as from the history of a synced folder.</source>
      <translation>“{name}” is damaged. Only its words could be read: look over headings, items and people, and get an earlier version of it, such as from the history of a synced folder.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{name}” is damaged. Only scraps could be read: get an earlier version of it, such as from the history of a synced folder.</source>
      <translation>“{name}” is damaged. Only scraps could be read: get an earlier version of it, such as from the history of a synced folder.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{name}” is damaged. What it says is not as it was saved: look it over.</source>
      <translation>“{name}” is damaged. What it says is not as it was saved: look it over.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{name}” is damaged, but all of it could be read.</source>
      <translation>“{name}” is damaged, but all of it could be read.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{name}” is damaged. All its words could be read.</source>
      <translation>“{name}” is damaged. All its words could be read.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>a kept version</source>
      <translation>a kept version</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>{n} kept versions</source>
      <translation>{n} kept versions</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>Missing: {things}.</source>
      <translation>Missing: {things}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>Others may be missing too: the list of kept versions is gone.</source>
      <translation>Others may be missing too: the list of kept versions is gone.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>Kept versions may be missing too: the list of them is gone.</source>
      <translation>Kept versions may be missing too: the list of them is gone.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>the picture of “{what}”</source>
      <translation>the picture of “{what}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>a picture</source>
      <translation>a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>{n} pictures</source>
      <translation>{n} pictures</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>{n} pictures, {m} of them of items</source>
      <translation>{n} pictures, {m} of them of items</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>“{heading}”</source>
      <translation>“{heading}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/rescued_words.py" />
      <source>{n} pictures, among them of {named}</source>
      <translation>{n} pictures, among them of {named}</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <location filename="../../src/update_editor/gui/restoring.py" />
      <source>The updates of last time were not opened again: the program ended while it opened them. You find them in the File menu, under “Open recent”.</source>
      <translation>The updates of last time were not opened again: the program ended while it opened them. You find them in the File menu, under “Open recent”.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/restoring.py" />
      <source>“{name}” was open last time and can’t be opened: {why}.</source>
      <translation>“{name}” was open last time and can’t be opened: {why}.</translation>
    </message>
  </context>
  <context>
    <name>ReturnActions</name>
    <message>
      <location filename="../../src/update_editor/gui/round/return_actions.py" />
      <source>Open a returned Word file</source>
      <translation>Open a returned Word file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/return_actions.py" />
      <source>“{name}” was brought back before</source>
      <translation>“{name}” was brought back before</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/return_actions.py" />
      <source>Nothing was added. What it brought is in the Review panel, or has been decided on already.</source>
      <translation>Nothing was added. What it brought is in the Review panel, or has been decided on already.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/return_actions.py" />
      <source>“{name}” can’t be brought back</source>
      <translation>“{name}” can’t be brought back</translation>
    </message>
  </context>
  <context>
    <name>ReturnedBar</name>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_bar.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_bar.py" />
      <source>Show what came back</source>
      <translation>Show what came back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_bar.py" />
      <source>Put this message away</source>
      <translation>Put this message away</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_bar.py" />
      <source>Comparing “{name}” with what was sent…</source>
      <translation>Comparing “{name}” with what was sent…</translation>
    </message>
  </context>
  <context>
    <name>ReturnedChoiceDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>Import as a new update</source>
      <translation>Import as a new update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>Bring it back into this one</source>
      <translation>Bring it back into this one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>Bring it back there</source>
      <translation>Bring it back there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>Open an update…</source>
      <translation>Open an update…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>“{file}” is a review copy of “{title}”</source>
      <translation>“{file}” is a review copy of “{title}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>another update</source>
      <translation>another update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>Did “{file}” come back from review?</source>
      <translation>Did “{file}” come back from review?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>It does not say which update it is of. If it is a copy of this one, what was changed in it becomes tracked changes here. If it is another text, it becomes an update of its own.</source>
      <translation>It does not say which update it is of. If it is a copy of this one, what was changed in it becomes tracked changes here. If it is another text, it becomes an update of its own.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>What was changed in it belongs there, not here. Nothing has been changed so far.</source>
      <translation>What was changed in it belongs there, not here. Nothing has been changed so far.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/returned_choice.py" />
      <source>What was changed in it belongs into that update. Open that one, then bring the file back there.</source>
      <translation>What was changed in it belongs into that update. Open that one, then bring the file back there.</translation>
    </message>
  </context>
  <context>
    <name>ReturnedRows</name>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Changes</source>
      <translation>Changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Changes: {n} of {all} are still open</source>
      <translation>Changes: {n} of {all} are still open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Please look at these</source>
      <translation>Please look at these</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Couldn’t place</source>
      <translation>Couldn’t place</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Comments and answers</source>
      <translation>Comments and answers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>Placed without a mark</source>
      <translation>Placed without a mark</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_rows.py" />
      <source>In Word it stood below “{words}”</source>
      <translation>In Word it stood below “{words}”</translation>
    </message>
  </context>
  <context>
    <name>ReturnedWords</name>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>“{file}” came back</source>
      <translation>“{file}” came back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>“{file}” came back from {names}</source>
      <translation>“{file}” came back from {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{names} and {n} more</source>
      <translation>{names} and {n} more</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 change</source>
      <translation>1 change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} changes</source>
      <translation>{n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 comment</source>
      <translation>1 comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} comments</source>
      <translation>{n} comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 that could not be placed</source>
      <translation>1 that could not be placed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} that could not be placed</source>
      <translation>{n} that could not be placed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{head}. Nothing was changed in it.</source>
      <translation>{head}. Nothing was changed in it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{head}: {counts}.</source>
      <translation>{head}: {counts}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 change tracked in Word</source>
      <translation>1 change tracked in Word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} changes tracked in Word</source>
      <translation>{n} changes tracked in Word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 not tracked, found by comparing</source>
      <translation>1 not tracked, found by comparing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} not tracked, found by comparing</source>
      <translation>{n} not tracked, found by comparing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 moved</source>
      <translation>1 moved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} moved</source>
      <translation>{n} moved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 comment or answer</source>
      <translation>1 comment or answer</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} comments and answers</source>
      <translation>{n} comments and answers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>Every paragraph of the update was found by its own mark, so each is where it belongs.</source>
      <translation>Every paragraph of the update was found by its own mark, so each is where it belongs.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 paragraph was found by its own mark</source>
      <translation>1 paragraph was found by its own mark</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} paragraphs were found by their own marks</source>
      <translation>{n} paragraphs were found by their own marks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 by what stands beside it</source>
      <translation>1 by what stands beside it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} by what stands beside them</source>
      <translation>{n} by what stands beside them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 by its heading</source>
      <translation>1 by its heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} by their headings</source>
      <translation>{n} by their headings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 by its words</source>
      <translation>1 by its words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} by their words</source>
      <translation>{n} by their words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 paragraph, placed by what stands beside it</source>
      <translation>1 paragraph, placed by what stands beside it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 paragraph, placed by its heading</source>
      <translation>1 paragraph, placed by its heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>1 paragraph, placed by its words</source>
      <translation>1 paragraph, placed by its words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} paragraphs, placed by what stands beside them</source>
      <translation>{n} paragraphs, placed by what stands beside them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} paragraphs, placed by their headings</source>
      <translation>{n} paragraphs, placed by their headings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>{n} paragraphs, placed by their words</source>
      <translation>{n} paragraphs, placed by their words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>This was changed here too since the file was sent. Both are kept: decide on each.</source>
      <translation>This was changed here too since the file was sent. Both are kept: decide on each.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>One of the two took this out, and the other changed it. Both are kept: decide on each.</source>
      <translation>One of the two took this out, and the other changed it. Both are kept: decide on each.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/returned_words.py" />
      <source>This was changed here too since the file was sent. What is set here stayed.</source>
      <translation>This was changed here too since the file was sent. What is set here stayed.</translation>
    </message>
  </context>
  <context>
    <name>ReviewCard</name>
    <message>
      <location filename="../../src/update_editor/gui/review/card_delegate.py" />
      <source>Accept this change</source>
      <translation>Accept this change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_delegate.py" />
      <source>Reject this change</source>
      <translation>Reject this change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Removed</source>
      <translation>Removed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Replaced</source>
      <translation>Replaced</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>New paragraph begun here</source>
      <translation>New paragraph begun here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Joined with the next paragraph</source>
      <translation>Joined with the next paragraph</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>New item</source>
      <translation>New item</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Item removed</source>
      <translation>Item removed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Item moved</source>
      <translation>Item moved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>New bullet</source>
      <translation>New bullet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Bullet removed</source>
      <translation>Bullet removed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Bullet moved</source>
      <translation>Bullet moved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Other format</source>
      <translation>Other format</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>No longer bold</source>
      <translation>No longer bold</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>No longer italic</source>
      <translation>No longer italic</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Link to {address}</source>
      <translation>Link to {address}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Link taken away</source>
      <translation>Link taken away</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Other style</source>
      <translation>Other style</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>paragraph</source>
      <translation>paragraph</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>sub-heading</source>
      <translation>sub-heading</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>bullet</source>
      <translation>bullet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>numbered</source>
      <translation>numbered</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>quotation</source>
      <translation>quotation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Indented</source>
      <translation>Indented</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Outdented</source>
      <translation>Outdented</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Style: {style}</source>
      <translation>Style: {style}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Resolved</source>
      <translation>Resolved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>1 reply</source>
      <translation>1 reply</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>{n} replies</source>
      <translation>{n} replies</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Somebody</source>
      <translation>Somebody</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>Comment</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_words.py" />
      <source>“{before}” replaced by “{after}”</source>
      <translation>“{before}” replaced by “{after}”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/review_card.py" />
      <source>Chosen: {what}, {where}</source>
      <translation>Chosen: {what}, {where}</translation>
    </message>
  </context>
  <context>
    <name>ReviewList</name>
    <message>
      <location filename="../../src/update_editor/gui/review/card_list.py" />
      <source>Changes and comments</source>
      <translation>Changes and comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/card_list.py" />
      <source>Enter goes to the place</source>
      <translation>Enter goes to the place</translation>
    </message>
  </context>
  <context>
    <name>ReviewPanel</name>
    <message>
      <location filename="../../src/update_editor/gui/review/review_panel.py" />
      <source>No changes to look at. Switch on Track changes in the Review menu, and what is written from then on is a suggestion that stands here until somebody accepts or rejects it.

Select words and press Ctrl+Alt+M to comment on them.</source>
      <translation>No changes to look at. Switch on Track changes in the Review menu, and what is written from then on is a suggestion that stands here until somebody accepts or rejects it.

Select words and press Ctrl+Alt+M to comment on them.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/review_panel.py" />
      <source>Nothing of this kind. Choose something else above to see the rest.</source>
      <translation>Nothing of this kind. Choose something else above to see the rest.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/review_panel.py" />
      <source>All is decided. 1 comment is resolved; choose Resolved above to see it.</source>
      <translation>All is decided. 1 comment is resolved; choose Resolved above to see it.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/review_panel.py" />
      <source>All is decided. {n} comments are resolved; choose Resolved above to see them.</source>
      <translation>All is decided. {n} comments are resolved; choose Resolved above to see them.</translation>
    </message>
  </context>
  <context>
    <name>ReviewersField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/reviewers_field.py" />
      <source>Add a person</source>
      <translation>Add a person</translation>
    </message>
  </context>
  <context>
    <name>RewritingDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>You changed them yourself. For these leads and this date the template has:</source>
      <translation>You changed them yourself. For these leads and this date the template has:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>You changed it yourself. For these leads and this date the template has:</source>
      <translation>You changed it yourself. For these leads and this date the template has:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>(nothing)</source>
      <translation>(nothing)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>Rewrite</source>
      <translation>Rewrite</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>Keep my words</source>
      <translation>Keep my words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>Rewrite the opening and the closing?</source>
      <translation>Rewrite the opening and the closing?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>Rewrite the opening?</source>
      <translation>Rewrite the opening?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/rewriting.py" />
      <source>Rewrite the closing?</source>
      <translation>Rewrite the closing?</translation>
    </message>
  </context>
  <context>
    <name>Round</name>
    <message>
      <location filename="../../src/update_editor/gui/round/round.py" />
      <source>Keeping the approval</source>
      <translation>Keeping the approval</translation>
    </message>
  </context>
  <context>
    <name>RoundActions</name>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>The comments could not be added</source>
      <translation>The comments could not be added</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>Adding comments</source>
      <translation>Adding comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>by email</source>
      <translation>by email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>Recording an approval</source>
      <translation>Recording an approval</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>whoever sent it</source>
      <translation>whoever sent it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>Approved and saved. Now send the file back to {name}.</source>
      <translation>Approved and saved. Now send the file back to {name}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/actions.py" />
      <source>Approved. Now save the file, and send it back to {name}.</source>
      <translation>Approved. Now save the file, and send it back to {name}.</translation>
    </message>
  </context>
  <context>
    <name>RowDelegate</name>
    <message>
      <location filename="../../src/update_editor/gui/outline_rows.py" />
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
  </context>
  <context>
    <name>SectionPart</name>
    <message>
      <location filename="../../src/update_editor/gui/section_part.py" />
      <source>Heading of the section</source>
      <translation>Heading of the section</translation>
    </message>
  </context>
  <context>
    <name>SendForReviewDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Send for review</source>
      <translation>Send for review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>As a Word file: they need Word, and nothing else</source>
      <translation>As a Word file: they need Word, and nothing else</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>In Update Editor: they open the update’s own file</source>
      <translation>In Update Editor: they open the update’s own file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Word &amp;keeps every change tracked</source>
      <translation>Word &amp;keeps every change tracked</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>They can’t switch tracking off by mistake. Leave this off for Word on a phone or on the web, which may not let them edit such a file. Untracked changes are found either way.</source>
      <translation>They can’t switch tracking off by mistake. Leave this off for Word on a phone or on the web, which may not let them edit such a file. Untracked changes are found either way.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Approval: they say yes, or what should be different</source>
      <translation>Approval: they say yes, or what should be different</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Information: they need not answer</source>
      <translation>Information: they need not answer</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;Reply by</source>
      <translation>&amp;Reply by</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>What they should look at</source>
      <translation>What they should look at</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;To</source>
      <translation>&amp;To</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;How</source>
      <translation>&amp;How</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;For</source>
      <translation>&amp;For</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;Note to them</source>
      <translation>&amp;Note to them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>&amp;Your name</source>
      <translation>&amp;Your name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>This saves the update, and keeps it as it is now as a version, “sent to {names}”. You choose where the Word file goes, and send it yourself; the words for the email are made for you.</source>
      <translation>This saves the update, and keeps it as it is now as a version, “sent to {names}”. You choose where the Word file goes, and send it yourself; the words for the email are made for you.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>This keeps the update as it is now as a version, “sent to {names}”, and saves the file. Then you send the file with your own mail program; the words for the email are made for you.</source>
      <translation>This keeps the update as it is now as a version, “sent to {names}”, and saves the file. Then you send the file with your own mail program; the words for the email are made for you.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Say who is to review it, and it can be sent.</source>
      <translation>Say who is to review it, and it can be sent.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/send_for_review.py" />
      <source>Fill in your name, so that they know who asks, and it can be sent.</source>
      <translation>Fill in your name, so that they know who asks, and it can be sent.</translation>
    </message>
  </context>
  <context>
    <name>SendingField</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sending_field.py" />
      <source>Sending with</source>
      <translation>Sending with</translation>
    </message>
  </context>
  <context>
    <name>SendingForReview</name>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>Word files</source>
      <translation>Word files</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>Where to save the Word file for {names}</source>
      <translation>Where to save the Word file for {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>Sending for review</source>
      <translation>Sending for review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>The Word file could not be written</source>
      <translation>The Word file could not be written</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>{why}. Your update is saved, and kept as it is to be sent.</source>
      <translation>{why}. Your update is saved, and kept as it is to be sent.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/sending.py" />
      <source>Choose another place…</source>
      <translation>Choose another place…</translation>
    </message>
  </context>
  <context>
    <name>SentDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Ready to send</source>
      <translation>Ready to send</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>The file to attach</source>
      <translation>The file to attach</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Attach it to the email: drag it there from here</source>
      <translation>Attach it to the email: drag it there from here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>&amp;Open the file</source>
      <translation>&amp;Open the file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Open the &amp;folder</source>
      <translation>Open the &amp;folder</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Open an email</source>
      <translation>Open an email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Copy the words for the email</source>
      <translation>Copy the words for the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>In {folder}</source>
      <translation>In {folder}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>The &amp;subject of the email</source>
      <translation>The &amp;subject of the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>The &amp;words for the email</source>
      <translation>The &amp;words for the email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>Copied ✓</source>
      <translation>Copied ✓</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/sent.py" />
      <source>No mail program answered: copy the words into an email instead.</source>
      <translation>No mail program answered: copy the words into an email instead.</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/actions.py" />
      <source>What updates are checked by could not be kept</source>
      <translation>What updates are checked by could not be kept</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/actions.py" />
      <source>Your settings are not as you left them</source>
      <translation>Your settings are not as you left them</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Pages of the settings</source>
      <translation>Pages of the settings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Proofing</source>
      <translation>Proofing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Folders</source>
      <translation>Folders</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Typing</source>
      <translation>Typing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Save anyway</source>
      <translation>Save anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Import settings</source>
      <translation>Import settings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>“{name}” can’t be imported: {why}. Nothing was changed.</source>
      <translation>“{name}” can’t be imported: {why}. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>“{name}” says nothing that is not here already.</source>
      <translation>“{name}” says nothing that is not here already.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>people added: {n}</source>
      <translation>people added: {n}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>people changed: {n}</source>
      <translation>people changed: {n}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>another organisation</source>
      <translation>another organisation</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>emails sent with {tool}</source>
      <translation>emails sent with {tool}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>mail server {host}</source>
      <translation>mail server {host}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>other typing aids</source>
      <translation>other typing aids</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>another appearance</source>
      <translation>another appearance</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>From “{name}”: {changes}. Look through the pages; nothing is kept until you save.</source>
      <translation>From “{name}”: {changes}. Look through the pages; nothing is kept until you save.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Update Editor settings.json</source>
      <translation>Update Editor settings.json</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>Export settings</source>
      <translation>Export settings</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>“{name}” can’t be written: {why}.</source>
      <translation>“{name}” can’t be written: {why}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/dialog.py" />
      <source>People, organisation, how emails are sent, typing and appearance are in “{name}” now; folders and passwords are not.</source>
      <translation>People, organisation, how emails are sent, typing and appearance are in “{name}” now; folders and passwords are not.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>Easy read</source>
      <translation>Easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>&amp;Add a statement</source>
      <translation>&amp;Add a statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>Leave it out, beca&amp;use…</source>
      <translation>Leave it out, beca&amp;use…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>Read alou&amp;d</source>
      <translation>Read alou&amp;d</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>More that can be done with this part</source>
      <translation>More that can be done with this part</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>&amp;Join to the part that follows</source>
      <translation>&amp;Join to the part that follows</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>&amp;Split off its first paragraph</source>
      <translation>&amp;Split off its first paragraph</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>Stop rea&amp;ding</source>
      <translation>Stop rea&amp;ding</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>The update says nothing yet. Write it on the page first.</source>
      <translation>The update says nothing yet. Write it on the page first.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>Write one idea in easy words</source>
      <translation>Write one idea in easy words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sheet.py" />
      <source>The next idea</source>
      <translation>The next idea</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/help.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <location filename="../../src/update_editor/gui/side_panel.py" />
      <source>Panel</source>
      <translation>Panel</translation>
    </message>
  </context>
  <context>
    <name>SignOffDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>Sign-off of the easy read</source>
      <translation>Sign-off of the easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>The group, or names: Harbour Readers, 6 people</source>
      <translation>The group, or names: Harbour Readers, 6 people</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>They a&amp;gree to be named in the easy read</source>
      <translation>They a&amp;gree to be named in the easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>Such as: a clearer picture for “vaccine”</source>
      <translation>Such as: a clearer picture for “vaccine”</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>Record it</source>
      <translation>Record it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>Now: {stage}. {progress}.</source>
      <translation>Now: {stage}. {progress}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>&amp;What was done</source>
      <translation>&amp;What was done</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>&amp;Readers</source>
      <translation>&amp;Readers</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>What was &amp;changed because of them</source>
      <translation>What was &amp;changed because of them</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>&amp;By</source>
      <translation>&amp;By</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>&amp;On</source>
      <translation>&amp;On</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/sign_off_dialog.py" />
      <source>It counts for the easy read as it stands: when it is changed, it is asked for again. Until people with a learning disability have read it, every copy says so.</source>
      <translation>It counts for the easy read as it stands: when it is changed, it is asked for again. Until people with a learning disability have read it, every copy says so.</translation>
    </message>
  </context>
  <context>
    <name>SilencedList</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/silenced_list.py" />
      <source>Point out again</source>
      <translation>Point out again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/silenced_list.py" />
      <source>Point out again: {name}</source>
      <translation>Point out again: {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/silenced_list.py" />
      <source>Point out again (Delete)</source>
      <translation>Point out again (Delete)</translation>
    </message>
  </context>
  <context>
    <name>SourceList</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/source_list.py" />
      <source>The update</source>
      <translation>The update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/source_list.py" />
      <source>Arrow keys choose what is written in easy words, Enter goes to its statements</source>
      <translation>Arrow keys choose what is written in easy words, Enter goes to its statements</translation>
    </message>
  </context>
  <context>
    <name>StandingTextMenu</name>
    <message>
      <location filename="../../src/update_editor/gui/standing_text.py" />
      <source>Put the caret into a text first</source>
      <translation>Put the caret into a text first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/standing_text.py" />
      <source>This template has no standing text</source>
      <translation>This template has no standing text</translation>
    </message>
  </context>
  <context>
    <name>StandingWords</name>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>When words change, it is asked for again, but for minor corrections.</source>
      <translation>When words change, it is asked for again, but for minor corrections.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>Changed since {name} approved it</source>
      <translation>Changed since {name} approved it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>Undo back to what was approved, and it counts again.</source>
      <translation>Undo back to what was approved, and it counts again.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>It was sent for review, and not answered yet.</source>
      <translation>It was sent for review, and not answered yet.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>The time to reply by has passed: {names}.</source>
      <translation>The time to reply by has passed: {names}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>With {who}</source>
      <translation>With {who}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>With {who} until {moment}</source>
      <translation>With {who} until {moment}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>With {who}, was due {moment}</source>
      <translation>With {who}, was due {moment}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>somebody</source>
      <translation>somebody</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{one} and {other}</source>
      <translation>{one} and {other}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{count} people</source>
      <translation>{count} people</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>tomorrow</source>
      <translation>tomorrow</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>yesterday</source>
      <translation>yesterday</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>1 change</source>
      <translation>1 change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{n} changes</source>
      <translation>{n} changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>1 comment</source>
      <translation>1 comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{n} comments</source>
      <translation>{n} comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{changes} and {comments} to look at</source>
      <translation>{changes} and {comments} to look at</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{what} to look at</source>
      <translation>{what} to look at</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>Every part approved by {names}</source>
      <translation>Every part approved by {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>Approved by {name}</source>
      <translation>Approved by {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>Approved by {name}, {moment}</source>
      <translation>Approved by {name}, {moment}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>{done} of {n} parts approved</source>
      <translation>{done} of {n} parts approved</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/standing_words.py" />
      <source>In the outline, the approved parts have a tick.</source>
      <translation>In the outline, the approved parts have a tick.</translation>
    </message>
  </context>
  <context>
    <name>StartActions</name>
    <message>
      <location filename="../../src/update_editor/gui/start_actions.py" />
      <source>Choose last week’s update</source>
      <translation>Choose last week’s update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_actions.py" />
      <source>The update could not be made</source>
      <translation>The update could not be made</translation>
    </message>
  </context>
  <context>
    <name>StartFromLastDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>Start from last week</source>
      <translation>Start from last week</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>Choose another…</source>
      <translation>Choose another…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>&amp;Last update</source>
      <translation>&amp;Last update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>&amp;Date of the new one</source>
      <translation>&amp;Date of the new one</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>L&amp;eads</source>
      <translation>L&amp;eads</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>Comes &amp;over, as items to write</source>
      <translation>Comes &amp;over, as items to write</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>Choose the last update</source>
      <translation>Choose the last update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>The last one has no date, so this is the next Friday.</source>
      <translation>The last one has no date, so this is the next Friday.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>A week after the last one.</source>
      <translation>A week after the last one.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>The next Friday: a week after the last one is past.</source>
      <translation>The next Friday: a week after the last one is past.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>The message, the pictures and everything else of last week stay behind.</source>
      <translation>The message, the pictures and everything else of last week stay behind.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>It has no bullets for next week, so the new update begins empty.</source>
      <translation>It has no bullets for next week, so the new update begins empty.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>{words} (held over, with its picture and description)</source>
      <translation>{words} (held over, with its picture and description)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>{words} (held over)</source>
      <translation>{words} (held over)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/start_from_last.py" />
      <source>{why}. Choose another one.</source>
      <translation>{why}. Choose another one.</translation>
    </message>
  </context>
  <context>
    <name>StartView</name>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Updates that you save or open are listed here.</source>
      <translation>Updates that you save or open are listed here.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Write the update once</source>
      <translation>Write the update once</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Send it as email, web page, Word, PDF and easy read.</source>
      <translation>Send it as email, web page, Word, PDF and easy read.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>New from a template</source>
      <translation>New from a template</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Recent updates</source>
      <translation>Recent updates</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>or drop it here</source>
      <translation>or drop it here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Choose last week’s file to follow</source>
      <translation>Choose last week’s file to follow</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/start_view.py" />
      <source>Follows {name}</source>
      <translation>Follows {name}</translation>
    </message>
  </context>
  <context>
    <name>StatementCard</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>More that can be done with this statement</source>
      <translation>More that can be done with this statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>Explain a &amp;hard word…</source>
      <translation>Explain a &amp;hard word…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>&amp;Picture…</source>
      <translation>&amp;Picture…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>Add a &amp;list below</source>
      <translation>Add a &amp;list below</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>&amp;Split at the caret</source>
      <translation>&amp;Split at the caret</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>&amp;Join to the one before</source>
      <translation>&amp;Join to the one before</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>Move &amp;up</source>
      <translation>Move &amp;up</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>Move &amp;down</source>
      <translation>Move &amp;down</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>&amp;Delete the statement</source>
      <translation>&amp;Delete the statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/statement_card.py" />
      <source>Statement {n}</source>
      <translation>Statement {n}</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>1 comment</source>
      <translation>1 comment</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{n} comments</source>
      <translation>{n} comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{n} open</source>
      <translation>{n} open</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>Show the changes and comments</source>
      <translation>Show the changes and comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>1 open change</source>
      <translation>1 open change</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{n} open changes</source>
      <translation>{n} open changes</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>No words yet</source>
      <translation>No words yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>whole update {count} words</source>
      <translation>whole update {count} words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{count} words</source>
      <translation>{count} words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{place}: {count} words</source>
      <translation>{place}: {count} words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{count} min to read</source>
      <translation>{count} min to read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>longest sentence {count} words</source>
      <translation>longest sentence {count} words</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>1 word selected</source>
      <translation>1 word selected</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{count} words selected</source>
      <translation>{count} words selected</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/status_bar.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>Stepping</name>
    <message>
      <location filename="../../src/update_editor/gui/review/stepping.py" />
      <source>There are no changes or comments to look at.</source>
      <translation>There are no changes or comments to look at.</translation>
    </message>
  </context>
  <context>
    <name>SuggestingBar</name>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>Approve…</source>
      <translation>Approve…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>Put this message away</source>
      <translation>Put this message away</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>You are suggesting as {name}. Approve when you are done.</source>
      <translation>You are suggesting as {name}. Approve when you are done.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>You are suggesting as {name}. It was sent for your information.</source>
      <translation>You are suggesting as {name}. It was sent for your information.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>{name} asks: {note}</source>
      <translation>{name} asks: {note}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/suggesting_bar.py" />
      <source>You are asked: {note}</source>
      <translation>You are asked: {note}</translation>
    </message>
  </context>
  <context>
    <name>TakingIn</name>
    <message>
      <location filename="../../src/update_editor/gui/taking_in_file.py" />
      <source>Merging</source>
      <translation>Merging</translation>
    </message>
  </context>
  <context>
    <name>TemplateList</name>
    <message>
      <location filename="../../src/update_editor/gui/template_list.py" />
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
  </context>
  <context>
    <name>TextSearch</name>
    <message>
      <location filename="../../src/update_editor/gui/text_search.py" />
      <source>Replacing all</source>
      <translation>Replacing all</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/text_search.py" />
      <source>Replacing</source>
      <translation>Replacing</translation>
    </message>
  </context>
  <context>
    <name>TimeWords</name>
    <message>
      <location filename="../../src/update_editor/gui/time_words.py" />
      <source>today {time}</source>
      <translation>today {time}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/time_words.py" />
      <source>yesterday {time}</source>
      <translation>yesterday {time}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/time_words.py" />
      <source>The file does not say when</source>
      <translation>The file does not say when</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Send for review</source>
      <translation>Send for review</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Get</source>
      <translation>Get</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Get the update as email, web page, Word, PDF or easy read</source>
      <translation>Get the update as email, web page, Word, PDF or easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Track changes off</source>
      <translation>Track changes off</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Track changes on</source>
      <translation>Track changes on</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>What you do is suggested as {name}</source>
      <translation>What you do is suggested as {name}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>{title}. Change its details</source>
      <translation>{title}. Change its details</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Saved ✓</source>
      <translation>Saved ✓</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Saving…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Not saved!</source>
      <translation>Not saved!</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Not saved yet</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>No file yet</source>
      <translation>No file yet</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/top_bar.py" />
      <source>Read-only</source>
      <translation>Read-only</translation>
    </message>
  </context>
  <context>
    <name>TrialEmailDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Send a test</source>
      <translation>Send a test</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>name@example.org, another@example.org</source>
      <translation>name@example.org, another@example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>The whole email</source>
      <translation>The whole email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>The short email</source>
      <translation>The short email</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Send the test</source>
      <translation>Send the test</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>It goes to these addresses only, with “{mark}” in its subject. What your mail server is called, your IT team or your provider can tell you.</source>
      <translation>It goes to these addresses only, with “{mark}” in its subject. What your mail server is called, your IT team or your provider can tell you.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>&amp;To</source>
      <translation>&amp;To</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>&amp;What</source>
      <translation>&amp;What</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Whoever gets the test reads it before its time:</source>
      <translation>Whoever gets the test reads it before its time:</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Send the test anyway</source>
      <translation>Send the test anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Sending…</source>
      <translation>Sending…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>The test was sent to {addresses}.</source>
      <translation>The test was sent to {addresses}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>The server takes no emails for {addresses}.</source>
      <translation>The server takes no emails for {addresses}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Send it again</source>
      <translation>Send it again</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/trial_email.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>TypingPage</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>Typing</source>
      <translation>Typing</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>What typing does by itself. Undo, right after it, brings back what you typed.</source>
      <translation>What typing does by itself. Undo, right after it, brings back what you typed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>Turn &amp;marks into formats</source>
      <translation>Turn &amp;marks into formats</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>“- ” begins a list, “1. ” a numbered one, “## ” a sub-heading, “&gt; ” a quotation; **two stars** make words bold.</source>
      <translation>“- ” begins a list, “1. ” a numbered one, “## ” a sub-heading, “&gt; ” a quotation; **two stars** make words bold.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>Set quotes and &amp;dashes as in a book</source>
      <translation>Set quotes and &amp;dashes as in a book</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/settings/typing_page.py" />
      <source>“Curly quotes” in place of straight ones, a dash – for two hyphens, … for three dots.</source>
      <translation>“Curly quotes” in place of straight ones, a dash – for two hyphens, … for three dots.</translation>
    </message>
  </context>
  <context>
    <name>UnplacedTray</name>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Put it here</source>
      <translation>Put it here</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>As a suggestion, in a paragraph of its own, below the one that the caret is in</source>
      <translation>As a suggestion, in a paragraph of its own, below the one that the caret is in</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Put it elsewhere</source>
      <translation>Put it elsewhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Dismiss</source>
      <translation>Dismiss</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Puts it among the resolved comments</source>
      <translation>Puts it among the resolved comments</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Elsewhere</source>
      <translation>Elsewhere</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Couldn’t place ({n})</source>
      <translation>Couldn’t place ({n})</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>Couldn’t place ({at} of {n})</source>
      <translation>Couldn’t place ({at} of {n})</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/review/unplaced_tray.py" />
      <source>{name}, in Word below “{words}”</source>
      <translation>{name}, in Word below “{words}”</translation>
    </message>
  </context>
  <context>
    <name>UnsavedDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>Save the changes to “{name}”?</source>
      <translation>Save the changes to “{name}”?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>Don’t save</source>
      <translation>Don’t save</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>What was changed since it was last saved is lost otherwise.</source>
      <translation>What was changed since it was last saved is lost otherwise.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/messages.py" />
      <source>It has no file: all of it is lost otherwise.</source>
      <translation>It has no file: all of it is lost otherwise.</translation>
    </message>
  </context>
  <context>
    <name>UpdateFiles</name>
    <message>
      <location filename="../../src/update_editor/gui/update_files.py" />
      <source>Open an update</source>
      <translation>Open an update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/update_files.py" />
      <source>A newer version of this program wrote the file. Save changes under another name.</source>
      <translation>A newer version of this program wrote the file. Save changes under another name.</translation>
    </message>
  </context>
  <context>
    <name>VersionActions</name>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The copy can’t be brought back</source>
      <translation>The copy can’t be brought back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Restoring a version</source>
      <translation>Restoring a version</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The version can’t be brought back</source>
      <translation>The version can’t be brought back</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Version {n} is back. What the update said before is kept as a version too.</source>
      <translation>Version {n} is back. What the update said before is kept as a version too.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The update is as version {n} was, so nothing has changed.</source>
      <translation>The update is as version {n} was, so nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Restoring a copy</source>
      <translation>Restoring a copy</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The copy of {time} is back. What the update said before is kept as a version.</source>
      <translation>The copy of {time} is back. What the update said before is kept as a version.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The update says what the copy of {time} says already.</source>
      <translation>The update says what the copy of {time} says already.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The copy can’t be read</source>
      <translation>The copy can’t be read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Copy of {time}</source>
      <translation>Copy of {time}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The update now</source>
      <translation>The update now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>The version can’t be read</source>
      <translation>The version can’t be read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Version {n}</source>
      <translation>Version {n}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Compare with which file?</source>
      <translation>Compare with which file?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>“{name}” can’t be compared</source>
      <translation>“{name}” can’t be compared</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Theirs, in the file</source>
      <translation>Theirs, in the file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Yours, in the window</source>
      <translation>Yours, in the window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>They can’t be compared</source>
      <translation>They can’t be compared</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/round/version_actions.py" />
      <source>Tracked changes from the one to the other: “{left}”, then “{right}”. This is a copy: the update itself is as it was.</source>
      <translation>Tracked changes from the one to the other: “{left}”, then “{right}”. This is a copy: the update itself is as it was.</translation>
    </message>
  </context>
  <context>
    <name>VersionWords</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>Version {n}: damaged</source>
      <translation>Version {n}: damaged</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>Version {n}</source>
      <translation>Version {n}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>saved by somebody else, then replaced</source>
      <translation>saved by somebody else, then replaced</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>saved by you, then replaced</source>
      <translation>saved by you, then replaced</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>saved by {name}, then replaced</source>
      <translation>saved by {name}, then replaced</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>sent to {names}</source>
      <translation>sent to {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>approved by {names}</source>
      <translation>approved by {names}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>before restoring</source>
      <translation>before restoring</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/version_words.py" />
      <source>kept by hand</source>
      <translation>kept by hand</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Kept versions</source>
      <translation>Kept versions</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>What the version says</source>
      <translation>What the version says</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Restore</source>
      <translation>Restore</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Compare with now</source>
      <translation>Compare with now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Keep a version now</source>
      <translation>Keep a version now</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Kept in the file</source>
      <translation>Kept in the file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Backups on this computer</source>
      <translation>Backups on this computer</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>No versions yet. Sending for review keeps one, and so does each approval.</source>
      <translation>No versions yet. Sending for review keeps one, and so does each approval.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/versions.py" />
      <source>Restoring keeps the update as it is now as a version too, so nothing is lost.</source>
      <translation>Restoring keeps the update as it is now as a version too, so nothing is lost.</translation>
    </message>
  </context>
  <context>
    <name>ViewBar</name>
    <message>
      <location filename="../../src/update_editor/gui/view_bar.py" />
      <source>Show all markup</source>
      <translation>Show all markup</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/view_bar.py" />
      <source>This is the original, as it was before any change. It is for reading alone.</source>
      <translation>This is the original, as it was before any change. It is for reading alone.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/view_bar.py" />
      <source>No markup: changes are shown as if they were accepted.</source>
      <translation>No markup: changes are shown as if they were accepted.</translation>
    </message>
  </context>
  <context>
    <name>WebView</name>
    <message>
      <location filename="../../src/update_editor/gui/web_view.py" />
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
  </context>
  <context>
    <name>WebsitePictures</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/website_pictures.py" />
      <source>Pictures, to be added on the website</source>
      <translation>Pictures, to be added on the website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/website_pictures.py" />
      <source>Enter copies the picture’s description</source>
      <translation>Enter copies the picture’s description</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/website_pictures.py" />
      <source>It only decorates: leave its description empty</source>
      <translation>It only decorates: leave its description empty</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/website_pictures.py" />
      <source>Nobody has described it yet</source>
      <translation>Nobody has described it yet</translation>
    </message>
  </context>
  <context>
    <name>WhoIAmDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>Who I am</source>
      <translation>Who I am</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>&amp;Your name</source>
      <translation>&amp;Your name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>Your changes and comments bear this name. It is asked for once, and kept here.</source>
      <translation>Your changes and comments bear this name. It is asked for once, and kept here.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>{name} has sent this update for review.</source>
      <translation>{name} has sent this update for review.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>This update was sent for review.</source>
      <translation>This update was sent for review.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>What you change is shown as your suggestion.</source>
      <translation>What you change is shown as your suggestion.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_i_am.py" />
      <source>That’s me</source>
      <translation>That’s me</translation>
    </message>
  </context>
  <context>
    <name>WhoReviewedDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_reviewed.py" />
      <source>Who reviewed it?</source>
      <translation>Who reviewed it?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_reviewed.py" />
      <source>&amp;Who reviewed it</source>
      <translation>&amp;Who reviewed it</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_reviewed.py" />
      <source>Word did not track some of what was changed in “{file}”, so the file does not say who did it. Those changes will bear this name.</source>
      <translation>Word did not track some of what was changed in “{file}”, so the file does not say who did it. Those changes will bear this name.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/who_reviewed.py" />
      <source>Bring it back</source>
      <translation>Bring it back</translation>
    </message>
  </context>
  <context>
    <name>WhoseFile</name>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>Somebody</source>
      <translation>Somebody</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>{name} (you)</source>
      <translation>{name} (you)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>{name} on {computer}</source>
      <translation>{name} on {computer}</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>The other file</source>
      <translation>The other file</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>“{name}” was changed by somebody else</source>
      <translation>“{name}” was changed by somebody else</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>“{name}” was changed by you, here or in another window</source>
      <translation>“{name}” was changed by you, here or in another window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/whose_file.py" />
      <source>“{name}” was changed by {who}</source>
      <translation>“{name}” was changed by {who}</translation>
    </message>
  </context>
  <context>
    <name>WindowState</name>
    <message>
      <location filename="../../src/update_editor/gui/window_state.py" />
      <source>Update Editor</source>
      <translation>Update Editor</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/window_state.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/window_state.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message>
      <location filename="../../src/update_editor/gui/windows.py" />
      <source>What you type is in the window only, and not safe if the program ends. {why}.</source>
      <translation>What you type is in the window only, and not safe if the program ends. {why}.</translation>
    </message>
  </context>
  <context>
    <name>WordExplaining</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/word_explaining.py" />
      <source>The word is explained in this update, and could not be kept for the next</source>
      <translation>The word is explained in this update, and could not be kept for the next</translation>
    </message>
  </context>
  <context>
    <name>WordPressDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>WordPress draft</source>
      <translation>WordPress draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Sending the draft</source>
      <translation>Sending the draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>&amp;Make the draft</source>
      <translation>&amp;Make the draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>The update becomes a draft on your website, with its pictures. Nobody sees it there until you publish it in WordPress.</source>
      <translation>The update becomes a draft on your website, with its pictures. Nobody sees it there until you publish it in WordPress.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>https://www.example.org</source>
      <translation>https://www.example.org</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Leave it empty where it is kept already</source>
      <translation>Leave it empty where it is kept already</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Address of your &amp;website</source>
      <translation>Address of your &amp;website</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Your &amp;user name there</source>
      <translation>Your &amp;user name there</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>&amp;Application password</source>
      <translation>&amp;Application password</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Make one in WordPress under Users, Profile, Application Passwords. It is not the password that you log in with.</source>
      <translation>Make one in WordPress under Users, Profile, Application Passwords. It is not the password that you log in with.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>&amp;Keep the password in this computer’s keyring</source>
      <translation>&amp;Keep the password in this computer’s keyring</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Sending a draft anyway</source>
      <translation>Sending a draft anyway</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Sending the draft…</source>
      <translation>Sending the draft…</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>The draft is on your website.</source>
      <translation>The draft is on your website.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>The draft on your website says what the update says now.</source>
      <translation>The draft on your website says what the update says now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>&amp;Open it in WordPress</source>
      <translation>&amp;Open it in WordPress</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/wordpress.py" />
      <source>{why}. Your update is as it was.</source>
      <translation>{why}. Your update is as it was.</translation>
    </message>
  </context>
  <context>
    <name>WordsField</name>
    <message>
      <location filename="../../src/update_editor/gui/review/words_field.py" />
      <source>Ctrl+Enter sends it</source>
      <translation>Ctrl+Enter sends it</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Writing easy read</source>
      <translation>Writing easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Writing a list</source>
      <translation>Writing a list</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Correcting easy read</source>
      <translation>Correcting easy read</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Taking a draft</source>
      <translation>Taking a draft</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Adding a statement</source>
      <translation>Adding a statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Splitting a statement</source>
      <translation>Splitting a statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Joining statements</source>
      <translation>Joining statements</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Moving a statement</source>
      <translation>Moving a statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Deleting a statement</source>
      <translation>Deleting a statement</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Explaining a hard word</source>
      <translation>Explaining a hard word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Unmarking a hard word</source>
      <translation>Unmarking a hard word</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Choosing a picture</source>
      <translation>Choosing a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Describing a picture</source>
      <translation>Describing a picture</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/easy_read/working.py" />
      <source>Removing a picture</source>
      <translation>Removing a picture</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <location filename="../../src/update_editor/gui/workspace.py" />
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/workspace.py" />
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/workspace.py" />
      <source>Review</source>
      <translation>Review</translation>
    </message>
  </context>
  <context>
    <name>WriteOverDialog</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/write_over.py" />
      <source>Write over “{name}”?</source>
      <translation>Write over “{name}”?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/write_over.py" />
      <source>It says what you last saved. If it is your file under another name, go on. If somebody made it as a copy to keep, don’t: it would say what is in the window now.</source>
      <translation>It says what you last saved. If it is your file under another name, go on. If somebody made it as a copy to keep, don’t: it would say what is in the window now.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/write_over.py" />
      <source>Write over it</source>
      <translation>Write over it</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>{name} (rescued)</source>
      <translation>{name} (rescued)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>“{name}” is open in another window</source>
      <translation>“{name}” is open in another window</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>Choose another name, or close that window first.</source>
      <translation>Choose another name, or close that window first.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>Save the update</source>
      <translation>Save the update</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>“{name}” is saved. Its folder does not let a file be replaced in one step: if the computer goes off in the middle of a save, the file may be damaged. Another folder is safer.</source>
      <translation>“{name}” is saved. Its folder does not let a file be replaced in one step: if the computer goes off in the middle of a save, the file may be damaged. Another folder is safer.</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>{name} (copy)</source>
      <translation>{name} (copy)</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>They can’t be merged</source>
      <translation>They can’t be merged</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/writing.py" />
      <source>{why}. Nothing was saved.</source>
      <translation>{why}. Nothing was saved.</translation>
    </message>
  </context>
  <context>
    <name>_Below</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/details.py" />
      <source>{count} of {longest} characters</source>
      <translation>{count} of {longest} characters</translation>
    </message>
  </context>
  <context>
    <name>_FolderField</name>
    <message>
      <location filename="../../src/update_editor/gui/settings/folders_page.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
  </context>
  <context>
    <name>_LeadRow</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/leads_field.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/leads_field.py" />
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/leads_field.py" />
      <source>Remove this lead</source>
      <translation>Remove this lead</translation>
    </message>
  </context>
  <context>
    <name>_PersonRow</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Name of the person</source>
      <translation>Name of the person</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>May the person be named?</source>
      <translation>May the person be named?</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Ask first</source>
      <translation>Ask first</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Has agreed</source>
      <translation>Has agreed</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Public role</source>
      <translation>Public role</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Note on the person</source>
      <translation>Note on the person</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/people_field.py" />
      <source>Remove this person</source>
      <translation>Remove this person</translation>
    </message>
  </context>
  <context>
    <name>_ReviewerRow</name>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/reviewers_field.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../src/update_editor/gui/dialogs/reviewers_field.py" />
      <source>Remove this person</source>
      <translation>Remove this person</translation>
    </message>
  </context>
  <context>
    <name>_Thumbnail</name>
    <message>
      <location filename="../../src/update_editor/gui/picture_line.py" />
      <source>Can’t be shown</source>
      <translation>Can’t be shown</translation>
    </message>
  </context>
</TS>
