"""Examines the open document: a copy goes to the program, and its comments come back at the same words."""

import os
import shutil
import tempfile
from collections import Counter

import uno
from com.sun.star.beans import PropertyValue

from .places import comments_in, paragraphs_of, range_at
from .problem import Problem
from .program import ANNOTATED, COPY, annotate

# What the office's list of things to undo calls an examination.
TITLE = "charterlint"


def examined(context, document, settings):
    """How many comments of ours the document holds afterwards.

    Raises Problem; the document is then as it was.
    """
    if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
        raise Problem("no-text")
    if document.isReadonly():
        raise Problem("read-only")
    # Only this user may look into it, and it goes whatever happens.
    folder = tempfile.mkdtemp(prefix="charterlint-office-")
    try:
        document.storeToURL(_url(folder, COPY), (_property("FilterName", "writer8"),))
        annotate(folder, settings)
        return _carried(document, *_wanted(context, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wanted(context, folder):
    """What the annotated copy says and where: [(place, content, name, initials, moment)]; and how many paragraphs it has."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    # No macro of the document runs, and no link of it is followed.
    how = (_property("Hidden", True), _property("MacroExecutionMode", 0), _property("UpdateDocMode", 0))
    copy = desktop.loadComponentFromURL(_url(folder, ANNOTATED), "_blank", 0, how)
    try:
        paragraphs = paragraphs_of(copy)
        comments = [
            (place, each.Content, each.Name, each.Initials, each.DateTimeValue)
            for place, each in comments_in(paragraphs)
        ]
        return comments, len(paragraphs)
    finally:
        copy.close(True)


def _carried(document, wanted, count):
    """Takes away what is no longer said and puts in what is new; what both say, with answers to it, stays untouched."""
    paragraphs = paragraphs_of(document)
    if len(paragraphs) != count:
        raise Problem("no-place")
    there = list(comments_in(paragraphs))
    missing = Counter((place, content) for place, content, *_ in wanted)
    old = []
    for place, annotation in there:
        said = (place, annotation.Content)
        if missing[said] > 0:
            missing[said] -= 1
        else:
            old.append(annotation)
    new = []
    for comment in wanted:
        said = comment[:2]
        if missing[said] > 0:
            missing[said] -= 1
            new.append((range_at(paragraphs, comment[0]), comment))
    if old or new:
        _written(document, old, new)
    return len(wanted)


def _written(document, old, new):
    undo = document.getUndoManager()
    undo.enterUndoContext(TITLE)
    # A comment is no change of the text that anybody would have to accept.
    recording = document.RecordChanges
    document.RecordChanges = False
    whole = False
    try:
        for annotation in old:
            annotation.getAnchor().getText().removeTextContent(annotation)
        for cursor, (_, content, name, initials, moment) in new:
            annotation = document.createInstance("com.sun.star.text.textfield.Annotation")
            annotation.Author, annotation.Initials, annotation.Name = "charterlint", initials, name
            annotation.Content, annotation.DateTimeValue = content, moment
            cursor.getText().insertTextContent(cursor, annotation, not cursor.isCollapsed())
        whole = True
    finally:
        document.RecordChanges = recording
        undo.leaveUndoContext()
        # Nothing half done; and where nothing was done, what the user did last stays.
        if not whole and undo.isUndoPossible() and undo.getCurrentUndoActionTitle() == TITLE:
            undo.undo()


def _url(folder, name):
    return uno.systemPathToFileUrl(os.path.join(folder, name))


def _property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made
