"""What the office's own configuration says: the program to run, and in which language the user reads."""

from collections import namedtuple

from com.sun.star.beans import PropertyValue

Settings = namedtuple("Settings", ("program", "config", "locale"))


def settings_of(context):
    own = _node(context, "/org.charterlint.Office/Settings")
    office = _node(context, "/org.openoffice.Setup/L10N")
    return Settings(own.Program.strip(), own.Config.strip(), _locale(office.ooLocale))


def _locale(tag):
    """The language of messages for an office in this one (BCP-47 tag): fr, nl, else en."""
    language = tag.split("-")[0]
    return language if language in ("fr", "nl") else "en"


def _node(context, path):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    where = PropertyValue()
    where.Name, where.Value = "nodepath", path
    return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", (where,))
