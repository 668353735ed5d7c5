"""What the command says itself, in French, Dutch and English; the comments are the program's own words."""

NB = "\u00a0"

FOUND = {
    "en": (
        "No comment. That alone is no proof: which clauses are met and which cannot be told, the report says.",
        "1 comment stands in the document.",
        "{} comments stand in the document.",
    ),
    "fr": (
        "Aucun commentaire. Cela seul ne prouve rien"
        + NB
        + ": le rapport dit quelles dispositions sont respectées et lesquelles restent indéterminées.",
        "Le document porte 1 commentaire.",
        "Le document porte {} commentaires.",
    ),
    "nl": (
        "Geen opmerkingen. Dat alleen bewijst niets: het rapport zegt welke bepalingen nageleefd zijn en voor welke"
        " dat niet uit te maken is.",
        "Er staat 1 opmerking in het document.",
        "Er staan {} opmerkingen in het document.",
    ),
}

PROBLEMS = {
    "no-text": {
        "en": "This is no text document.",
        "fr": "Ceci n’est pas un document texte.",
        "nl": "Dit is geen tekstdocument.",
    },
    "read-only": {
        "en": "The document is read-only: no comment can be put in.",
        "fr": "Le document est en lecture seule" + NB + ": aucun commentaire ne peut y être inséré.",
        "nl": "Het document is alleen-lezen: er kunnen geen opmerkingen in.",
    },
    "no-program": {
        "en": "The program “{}” is not on this machine, or not on the path. Its place can be set under Tools ▸ Options ▸"
        " Advanced ▸ Open Expert Configuration, org.charterlint.Office.",
        "fr": "Le programme «" + NB + "{}" + NB + "» est introuvable sur cette machine. Son emplacement se règle sous"
        " Outils ▸ Options ▸ Avancé ▸ Ouvrir la configuration avancée, org.charterlint.Office.",
        "nl": "Het programma “{}” is niet gevonden op deze computer. Waar het staat, stelt u in onder Extra ▸ Opties ▸"
        " Geavanceerd ▸ Expertconfiguratie openen, org.charterlint.Office.",
    },
    "too-long": {
        "en": "The examination took longer than {} seconds and was stopped. The document is as it was.",
        "fr": "L’examen a duré plus de {} secondes et a été arrêté. Le document est resté tel quel.",
        "nl": "Het onderzoek duurde langer dan {} seconden en werd afgebroken. Het document is gebleven zoals het was.",
    },
    "failed": {
        "en": "charterlint could not examine the document, which is as it was:\n{}",
        "fr": "charterlint n’a pas pu examiner le document, qui est resté tel quel" + NB + ":\n{}",
        "nl": "charterlint kon het document niet onderzoeken; het is gebleven zoals het was:\n{}",
    },
    "no-place": {
        "en": "The comments could not be carried over into the document, which is as it was. A copy with comments:"
        " charterlint annotate.",
        "fr": "Les commentaires n’ont pas pu être reportés dans le document, qui est resté tel quel. Une copie annotée"
        + NB
        + ": charterlint annotate.",
        "nl": "De opmerkingen konden niet in het document worden overgenomen; het is gebleven zoals het was. Een kopie met"
        " opmerkingen: charterlint annotate.",
    },
    "unexpected": {
        "en": "The document could not be examined ({}).",
        "fr": "Le document n’a pas pu être examiné ({}).",
        "nl": "Het document kon niet worden onderzocht ({}).",
    },
}


class Words:
    def __init__(self, locale):
        self.locale = locale

    def found(self, count):
        none, one, more = FOUND[self.locale]
        return none if count == 0 else one if count == 1 else more.format(count)

    def problem(self, problem):
        return PROBLEMS[problem.kind][self.locale].format(problem.detail)


def words_in(locale):
    return Words(locale)
