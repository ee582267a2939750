//! `lyhty records consult`: asks a specialist about a case without telling whose it is.

use super::keys::{recipients, unless_there};
use super::names::Names;
use super::open::Openers;
use super::show::request_text;
use crate::args::{Agreed, Asked, RecordsConsultArgs, RequestArgs, Word};
use crate::commands::Context;
use crate::commands::save::{Existing, save_private};
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::Library;
use crate::screen::record::seal::{Recipient, Sealer};
use crate::screen::record::summary::About;
use crate::screen::record::{Consultation, Record};
use crate::screen::terminal::secret;
use std::path::Path;

/// `lyhty records consult FILE --to RECIPIENT --out FILE`
pub(super) fn consult(args: &RecordsConsultArgs, context: &mut Context) -> Result<(), Failure> {
    let to = recipients(&args.to, context)?;
    if to.is_empty() && !args.show {
        return Err(Failure::Usage(context.words.say("usage-consult-to")));
    }
    if let Some(out) = args.out.as_ref().filter(|_| !args.force) {
        unless_there(out)?;
    }
    let library = context.library_for(args.lang.as_slice())?;
    let lang = context.language(&library, args.lang.as_deref())?;
    let words = Words::new(&library.catalogues, &lang);
    let (record, _) = Openers::new(&args.open, context).record(&args.file)?;
    let Some(out) = &args.out else {
        let mut request = request(&record, &library, &words);
        request.say(&args.request, &words);
        return context.print(&request_text(&request, &words));
    };
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    match seal_request(&record, (&library, &words), &args.request, (to, out, existing), context)? {
        true => Ok(()),
        false => Err(Failure::Cancelled),
    }
}

/// Asks for what the command line did not say, shows it all, and seals it if that is wanted:
/// `false` if not.
pub(in crate::commands) fn seal_request(
    record: &Record,
    (library, words): (&Library, &Words),
    args: &RequestArgs,
    (to, out, existing): (Vec<Recipient>, &Path, Existing),
    context: &Context,
) -> Result<bool, Failure> {
    let mut request = request(record, library, words);
    request.say(args, words);
    if !args.yes {
        if secret::can_ask() {
            ask(&mut request, args, words)?;
        }
        secret::say(&request_text(&request, words))?;
        let sure = secret::confirm(&words.say("consult-question"), words);
        let sure = sure.map_err(|failure| match failure {
            Failure::NotATerminal => Failure::Usage(words.say("usage-consult-yes")),
            other => other,
        })?;
        if !sure {
            context.note(&words.say("consult-not-made"));
            return Ok(false);
        }
    }
    let sealed = Sealer::for_recipients(to).seal(&request.to_bytes(), request.delete_by);
    let sealed = sealed.map_err(|error| Failure::Internal(error.to_string()))?;
    save_private(out, sealed.as_bytes(), existing)?;
    let out = [("file", out.display().to_string().into())];
    context.note(&words.say_with("consult-made", &out));
    Ok(true)
}

/// What the record itself says.
fn request(record: &Record, library: &Library, words: &Words) -> Consultation {
    let names = Names::of(&record.screening, library, words.lang(), words);
    let mut request = Consultation::about(record, &names.title(), words.lang());
    let mut list = |about: About, id: &str, state: &str| {
        let to = match state {
            "seen" => &mut request.seen,
            "not-seen" => &mut request.not_seen,
            "not-known" | "not-asked" => &mut request.not_known,
            _ => return,
        };
        to.push(names.fact(about, id));
    };
    if let Some(findings) = &record.findings {
        let kinds = [
            (About::Element, &findings.elements),
            (About::Dimension, &findings.dimensions),
            (About::Indicator, &findings.indicators),
        ];
        for (about, states) in kinds {
            for (id, state) in states {
                // A sign that was not asked about says nothing; there would be many.
                if about != About::Indicator || state != "not-asked" {
                    list(about, id, state);
                }
            }
        }
    }
    request
}

impl Consultation {
    /// Says what was chosen on the command line.
    fn say(&mut self, args: &RequestArgs, words: &Words) {
        let asked = args.ask.iter();
        self.asked = asked.map(|a| words.say(&format!("consult-ask-{}", a.word()))).collect();
        let agreed = args.agreed.iter();
        self.agreed = agreed.map(|a| words.say(&format!("consult-agreed-{}", a.word()))).collect();
    }
}

/// Asks for what the command line did not say.
fn ask(request: &mut Consultation, args: &RequestArgs, words: &Words) -> Result<(), Failure> {
    if args.ask.is_empty() {
        request.asked = choose::<Asked>("consult-ask", words)?;
    }
    if args.agreed.is_empty() {
        request.agreed = choose::<Agreed>("consult-agreed", words)?;
    }
    secret::say(&words.say("consult-words-warning"))?;
    let typed = secret::line(&words.say("consult-words-prompt"))?;
    request.words = (!typed.is_empty()).then(|| typed.to_string());
    Ok(())
}

/// Lets any of a few sentences be chosen by their numbers.
fn choose<T: Word>(id: &str, words: &Words) -> Result<Vec<String>, Failure> {
    let sentences: Vec<String> =
        T::words().into_iter().map(|word| words.say(&format!("{id}-{word}"))).collect();
    secret::say(&format!("\n{}", words.say(&format!("{id}-heading"))))?;
    for (i, sentence) in sentences.iter().enumerate() {
        secret::say(&format!("  {} {sentence}", i + 1))?;
    }
    loop {
        let typed = secret::line(&words.say("consult-numbers"))?;
        let numbers = typed.split([' ', ',']).filter(|number| !number.is_empty());
        let chosen: Option<Vec<String>> = numbers
            .map(|number| {
                let number: usize = number.parse().ok()?;
                sentences.get(number.checked_sub(1)?).cloned()
            })
            .collect();
        if let Some(chosen) = chosen {
            return Ok(chosen);
        }
        let last = [("last", sentences.len().into())];
        secret::say(&words.say_with("consult-numbers-wrong", &last))?;
    }
}
