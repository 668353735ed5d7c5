"""Drives a headless office with the extension: opens records and calls the menu's command twice on each.

Arguments: profile (URL), name of a pipe, folder, files in it.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

profile, pipe, folder, *names = sys.argv[1:]
folder = Path(folder)

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).parents[2] / "editors" / "libreoffice" / "pythonpath"))
from charterlint_office.examination import examined  # noqa: E402
from charterlint_office.problem import Problem  # noqa: E402
from charterlint_office.settings import Settings, settings_of  # noqa: E402
from charterlint_office.words import words_in  # noqa: E402


def property_of(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if office.poll() is not None:
                raise
            time.sleep(0.3)


def annotations(document):
    each = document.getTextFields().createEnumeration()
    while each.hasMoreElements():
        field = each.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            yield field


def others(document):
    return [[each.Author, each.Content] for each in annotations(document) if each.Author != "charterlint"]


def text_of(document):
    """All words but those of comments, as the office itself writes them."""
    out = folder / "text.txt"
    document.storeToURL(out.as_uri(), (property_of("FilterName", "Text (encoded)"), property_of("FilterOptions", "UTF8")))
    return out.read_text("utf-8")


def stored(document, path):
    document.storeToURL(path.as_uri(), (property_of("FilterName", "writer8"),))


def configuration(service, path, **more):
    provider = create("com.sun.star.configuration.ConfigurationProvider", context)
    given = [property_of("nodepath", path), *(property_of(key, value) for key, value in more.items())]
    return provider.createInstanceWithArguments(f"com.sun.star.configuration.{service}", tuple(given))


def speaking(locale):
    """The office's user reads this language from now on, as after a choice in its settings."""
    node = configuration("ConfigurationUpdateAccess", "/org.openoffice.Setup/L10N")
    node.ooLocale = locale
    node.commitChanges()
    menu = "/org.openoffice.Office.Addons/AddonUI/AddonMenu/org.charterlint.examine"
    result[f"{locale} menu"] = configuration("ConfigurationAccess", menu, Locale=locale).Title


def run(name):
    locale = name.split(".")[1]
    speaking(locale)
    # Loaded as a user has it before him, for the command asks for the document in front.
    document = desktop.loadComponentFromURL((folder / name).as_uri(), "_blank", 0, ())
    try:
        person = document.createInstance("com.sun.star.text.textfield.Annotation")
        person.Author, person.Content = "A. Person", "My own remark"
        document.Text.insertTextContent(document.Text.getStart(), person, False)
        stored(document, folder / f"{name}.before.odt")
        before = text_of(document)
        frame = document.getCurrentController().getFrame()
        frame.activate()
        result[f"{name} others"] = [others(document)]
        for turn in ("once", "twice"):
            dispatcher.executeDispatch(frame, "service:org.charterlint.Examine?examine", "_self", 0, ())
            stored(document, folder / f"{name}.{turn}.odt")
            result[f"{name} others"].append(others(document))
        absent = Settings("charterlint-is-not-here", "", settings_of(context).locale)
        try:
            examined(context, document, absent)
        except Problem as problem:
            result[f"{name} absent"] = words_in(absent.locale).problem(problem)
        result[f"{name} same text"] = text_of(document) == before
    finally:
        document.close(True)


def started():
    """The office, and its context."""
    command = ["soffice", "--headless", "--norestore", "--nologo"]
    command += [f"-env:UserInstallation={profile}", f"--accept=pipe,name={pipe};urp"]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    offices.append(office)
    return office, connected(office)


def stopped(office, context):
    try:
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
    except Exception:  # The bridge goes down with it.
        pass
    office.wait(60)


result, offices = {}, []
try:
    office, context = started()
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for name in names:
        run(name)
    (folder / "result.json").write_text(json.dumps(result), "utf-8")
    stopped(office, context)
finally:
    for each in offices:
        if each.poll() is None:
            os.killpg(each.pid, signal.SIGKILL)
