"""The text of one topic of the help: Markdown, read in the look of the window, with links from topic to topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop_app.ui.look.palette import worn_colours
from desktop_app.ui.look.spacing import EDGE, GAP, HAIR, TIGHT, WIDE
from desktop_app.ui.speech.help_texts import places_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextBlock

    from desktop_app.ui.speech.help_texts import HelpTexts

ENDING = ".md"
AIRY = 135.0
"""The height of a line, in percent of its letters."""
MOST = 200
"""So many places of a word are marked; a single letter stands everywhere."""
THIRDS = (36, 46, 18)
"""How three columns of a table share its width, in percent."""
HEADINGS = ("section", "lead", "body")
"""The size of a heading by its level; deeper ones are as large as the last."""


class HelpBrowser(QTextBrowser):
    """Shows a topic; a link opens another one, Alt and the left arrow go back."""

    def __init__(self, texts: HelpTexts) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("help_text")
        self.texts = texts
        self.topic = ""
        """The name of the topic shown; Qt's own source is still the former one when it tells of the new."""
        self.setOpenExternalLinks(False)
        # Always there, so that its coming does not make a text that was laid out without it too wide.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(WIDE)
        self.document().setIndentWidth(EDGE)
        self.sourceChanged.connect(self._opened)

    def show_topic(self, name: str) -> None:
        """Show a topic from its beginning."""
        self.setSource(QUrl(f"{name}{ENDING}"), QTextDocument.ResourceType.MarkdownResource)

    def show_texts(self, texts: HelpTexts) -> None:
        """Show the same topic in other words, at about the same place."""
        self.texts = texts
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.reload()
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The Markdown of a topic (Qt)."""
        del kind
        topic = QUrl(name).toString().removesuffix(ENDING)
        return self.texts.markdown(topic)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines a little narrower than the view: a sign behind a word of another script stands over their end (Qt)."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(self.viewport().width() - WIDE)

    def mark(self, words: str) -> None:
        """Mark every place of the words, and come to the first one."""
        found = places_of(words, self.document().toPlainText()) if words else []
        self.setExtraSelections([self._marked(at, length) for at, length in found[:MOST]])
        if found:
            cursor = QTextCursor(self.document())
            cursor.setPosition(found[0][0])
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 4)

    def _marked(self, at: int, length: int) -> QTextEdit.ExtraSelection:
        """One marked place."""
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        shape.setBackground(worn_colours().colour("watch_tint"))
        shape.setForeground(worn_colours().colour("watch"))
        selection.cursor, selection.format = cursor, shape
        return selection

    def _opened(self, source: QUrl) -> None:
        """A topic has come into sight."""
        self.topic = source.toString().removesuffix(ENDING)
        self._dress()

    def _dress(self) -> None:
        """Give headings, lines and tables their sizes and distances, which Markdown does not name."""
        page = self.document()
        tables = [frame for frame in page.rootFrame().childFrames() if isinstance(frame, QTextTable)]
        behind = {table.firstPosition(): table.lastPosition() + 1 for table in tables}
        whole = QTextCursor(page)
        whole.beginEditBlock()  # laid out once at the end, not after every change
        block = page.begin()
        while block.isValid():
            if block.position() in behind:
                block = page.findBlock(behind[block.position()])
            else:
                _dress_block(block)
                block = block.next()
        for table in tables:
            _dress_table(table)
        whole.endEditBlock()
        page.setDefaultTextOption(self._direction())

    def _direction(self) -> QTextOption:
        """The direction of the language in which the topic is there, whatever that of the window."""
        option = QTextOption()
        rightward = self.texts.language_of(self.topic).right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight)
        return option


def _dress_block(block: QTextBlock) -> None:
    """Give a paragraph or a heading its distances and its size."""
    level, cursor, shape = block.blockFormat().headingLevel(), QTextCursor(block), QTextBlockFormat()
    shape.setLineHeight(AIRY, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(WIDE if level and block.position() else TIGHT)
    shape.setBottomMargin(GAP if level else TIGHT)
    cursor.mergeBlockFormat(shape)
    if level:
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_heading(level))  # in place of the size by which Markdown adjusts it


def _heading(level: int) -> QTextCharFormat:
    """The letters of a heading."""
    shape = QTextCharFormat()
    shape.setFontPointSize(worn_colours().sizes[HEADINGS[min(level, len(HEADINGS)) - 1]])
    shape.setFontWeight(QFont.Weight.Bold)
    return shape


def _dress_table(table: QTextTable) -> None:
    """Give a table its lines and its width."""
    shape = table.format()
    shape.setBorder(HAIR)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(worn_colours().colour("line"))
    shape.setBorderCollapse(True)
    shape.setCellPadding(TIGHT)
    shape.setCellSpacing(0)
    shape.setTopMargin(GAP)
    shape.setBottomMargin(GAP)
    percent = QTextLength.Type.PercentageLength
    shape.setWidth(QTextLength(percent, 100))
    if table.columns() == len(THIRDS):
        shape.setColumnWidthConstraints([QTextLength(percent, share) for share in THIRDS])
    table.setFormat(shape)
