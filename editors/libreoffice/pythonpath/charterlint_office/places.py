"""Where comments stand, said so that it holds in two copies of one document."""

from collections import namedtuple

AUTHOR = "charterlint"

# paragraph: index among all of them; start: characters from its beginning on; words: those that are meant.
Place = namedtuple("Place", ("paragraph", "start", "words"))


def paragraphs_of(document):
    """All paragraphs in which a comment can stand, the body's first, with cells in their order, then those of frames."""
    found = list(_paragraphs(document.getText()))
    frames = document.getTextFrames()
    for name in sorted(frames.getElementNames()):
        found.extend(_paragraphs(frames.getByName(name)))
    return found


def _paragraphs(text):
    for each in _all(text):
        if each.supportsService("com.sun.star.text.TextTable"):
            for name in each.getCellNames():
                yield from _paragraphs(each.getCellByName(name))
        elif each.supportsService("com.sun.star.text.Paragraph"):
            yield each


def comments_in(paragraphs):
    """Our own comments with their places: (Place, annotation)."""
    for index, paragraph in enumerate(paragraphs):
        for portion in _all(paragraph):
            if portion.TextPortionType != "Annotation" or portion.TextField.Author != AUTHOR:
                continue
            anchor = portion.TextField.getAnchor()
            cursor = _at_start(paragraph)
            cursor.gotoRange(anchor.getStart(), True)
            yield Place(index, len(cursor.getString()), anchor.getString()), portion.TextField


def range_at(paragraphs, place):
    """The words at a place as a cursor; where others stand there (a field that shows the hour), its paragraph's beginning."""
    paragraph = paragraphs[place.paragraph]
    cursor = _at_start(paragraph)
    if _reach(cursor, place.start):
        cursor.collapseToEnd()
        if _reach(cursor, len(place.words)) and cursor.getString() == place.words:
            return cursor
    return _at_start(paragraph)


def _reach(cursor, length):
    """Extends a collapsed cursor over so many characters. Comments have none, fields as many as they show."""
    start = cursor.getStart()
    while len(cursor.getString()) < length:
        if not cursor.goRight(length - len(cursor.getString()), True):
            return False
    if len(cursor.getString()) > length:
        cursor.gotoRange(start, False)
        while len(cursor.getString()) < length:
            if not cursor.goRight(1, True):
                return False
    return len(cursor.getString()) == length


def _at_start(paragraph):
    return paragraph.getText().createTextCursorByRange(paragraph.getStart())


def _all(container):
    each = container.createEnumeration()
    while each.hasMoreElements():
        yield each.nextElement()
