"""The menu command, as the office calls it: examines the document in front and says what came of it."""

import unohelper
from com.sun.star.awt.MessageBoxType import ERRORBOX, INFOBOX
from com.sun.star.task import XJobExecutor

from charterlint_office.examination import examined
from charterlint_office.problem import Problem
from charterlint_office.settings import settings_of
from charterlint_office.words import words_in

SERVICE = "org.charterlint.Examine"


class Examine(unohelper.Base, XJobExecutor):
    def __init__(self, context):
        self.context = context

    def trigger(self, _argument):
        create = self.context.ServiceManager.createInstanceWithContext
        desktop = create("com.sun.star.frame.Desktop", self.context)
        document = desktop.getCurrentComponent()
        settings = settings_of(self.context)
        words = words_in(settings.locale)
        try:
            count = examined(self.context, document, settings)
            kind, text = INFOBOX, words.found(count)
        except Problem as problem:
            kind, text = ERRORBOX, words.problem(problem)
        except Exception as error:  # The office would swallow it, and silence would pass for a clean document.
            kind, text = ERRORBOX, words.problem(Problem("unexpected", type(error).__name__))
        frame = desktop.getCurrentFrame()
        window = frame.getContainerWindow() if frame else None
        toolkit = create("com.sun.star.awt.Toolkit", self.context)
        toolkit.createMessageBox(window, kind, 1, "charterlint", text).execute()


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Examine, SERVICE, ("com.sun.star.task.JobExecutor",))
