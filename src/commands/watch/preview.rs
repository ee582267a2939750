//! What can be seen at the moment: the last library without errors, the pages made of it, and the
//! problems there are now.

use crate::check;
use crate::commands::cache::{Hash, hash, hash_of, name};
use crate::commands::make::{Shape, Task, make_one};
use crate::compose::Templates;
use crate::diagnostic::{Diagnostics, Printer};
use crate::failure::Failure;
use crate::layout::font::Fonts;
use crate::localise::Words;
use crate::model::{Kind, Library};
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What the browser is shown, shared by all who look.
pub(super) struct Preview {
    pub(super) words: Words,
    fonts: Arc<Fonts>,
    now: Mutex<Now>,
    /// Told whenever something else is to be seen.
    changed: Condvar,
}

#[derive(Default)]
struct Now {
    /// Counts how often something has changed.
    round: u64,
    /// Counts how often the library has.
    edition: u64,
    good: Option<Arc<Good>>,
    problems: String,
    pages: BTreeMap<String, Arc<Page>>,
}

/// A library that documents can be made of.
pub(super) struct Good {
    pub(super) library: Library,
    templates: Templates,
    pub(super) tasks: Vec<Task>,
    /// The task and shape of each file.
    files: BTreeMap<String, (usize, Shape)>,
    /// The hash of their names.
    list: Hash,
}

/// A file as it was last made.
struct Page {
    edition: u64,
    /// The last that could be made.
    made: Option<Arc<Made>>,
    /// Why it cannot be made now.
    problems: String,
}

/// The bytes of a file, and their hash.
pub(super) struct Made {
    pub(super) bytes: Vec<u8>,
    hash: Hash,
}

/// What somebody sees who looks at a file.
pub(super) struct Sight {
    pub(super) good: Option<Arc<Good>>,
    pub(super) made: Option<Arc<Made>>,
    pub(super) problems: String,
}

impl Good {
    pub(super) fn new(library: Library, tasks: Vec<Task>) -> Good {
        let mut files = BTreeMap::new();
        for (number, task) in tasks.iter().enumerate() {
            for shape in &task.shapes {
                files.insert(name(&task.path(*shape, &library)), (number, *shape));
            }
        }
        let list = hash_of(files.keys().collect::<Vec<_>>());
        Good { templates: Templates::new(&library), library, tasks, files, list }
    }

    /// The name of a task's file.
    pub(super) fn name(&self, task: &Task, shape: Shape) -> String {
        name(&task.path(shape, &self.library))
    }

    /// Whether what a task is made of is the user's own: the program's has no folder on the disk.
    pub(super) fn is_own(&self, task: &Task) -> bool {
        let file = self.library.file_of(task.output.kind(), &task.id);
        file.is_some_and(|file| self.library.files.name(file).is_absolute())
    }

    /// The task that a file belongs to.
    pub(super) fn task(&self, file: &str) -> Option<&Task> {
        self.files.get(file).and_then(|(number, _)| self.tasks.get(*number))
    }

    /// Makes a file, or says why it cannot be made. `None` if there is none of that name.
    fn make(&self, file: &str, preview: &Preview) -> Option<Result<Vec<u8>, String>> {
        let (number, shape) = self.files.get(file)?;
        let task = Task { shapes: vec![*shape], ..self.tasks.get(*number)?.clone() };
        let mut problems = Diagnostics::default();
        if task.output.kind() == Kind::Screening {
            check::proofs(&self.library, |screening| screening.id == task.id, &mut problems);
        }
        if !problems.has_errors() {
            match make_one(&self.library, &self.templates, &task, &preview.fonts) {
                Ok(Ok(bytes)) => return Some(Ok(bytes)),
                Ok(Err(found)) => problems = found,
                Err(failure) => return Some(Err(told(&failure, &preview.words))),
            }
        }
        Some(Err(printed(&problems, &self.library, &preview.words)))
    }
}

impl Preview {
    pub(super) fn new(words: Words, fonts: Arc<Fonts>) -> Preview {
        Preview { words, fonts, now: Mutex::default(), changed: Condvar::new() }
    }

    /// Shows another library from now on.
    pub(super) fn show(&self, good: Arc<Good>) {
        let mut now = self.now();
        now.good = Some(good);
        now.edition += 1;
        now.round += 1;
        self.changed.notify_all();
    }

    /// Tells these problems above what is shown.
    pub(super) fn tell(&self, problems: String) {
        let mut now = self.now();
        now.problems = problems;
        now.round += 1;
        self.changed.notify_all();
    }

    /// What there is to see of a file now. It is made if nobody has looked at it since the last
    /// change.
    pub(super) fn look(&self, file: &str) -> Sight {
        let now = self.now();
        let (good, edition, problems) = (now.good.clone(), now.edition, now.problems.clone());
        let known = now.pages.get(file).cloned();
        drop(now);
        let page = match known {
            Some(page) if page.edition == edition => Some(page),
            known => self.page(file, edition, known, good.as_deref()),
        };
        let mut problems = problems;
        problems.push_str(page.as_ref().map_or("", |page| &page.problems));
        Sight { good, made: page.and_then(|page| page.made.clone()), problems }
    }

    fn page(
        &self,
        file: &str,
        edition: u64,
        known: Option<Arc<Page>>,
        good: Option<&Good>,
    ) -> Option<Arc<Page>> {
        let made = good?.make(file, self)?;
        let page = Arc::new(match made {
            Ok(bytes) => {
                let made = Made { hash: hash(&bytes), bytes };
                Page { edition, made: Some(made.into()), problems: String::new() }
            }
            Err(problems) => {
                Page { edition, made: known.and_then(|page| page.made.clone()), problems }
            }
        });
        self.now().pages.insert(file.to_owned(), page.clone());
        Some(page)
    }

    /// Waits until something has changed, but not for ever.
    pub(super) fn wait(&self, round: u64, longest: Duration) {
        let unchanged = |now: &mut Now| now.round == round;
        let waited = self.changed.wait_timeout_while(self.now(), longest, unchanged);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// How often something has changed until now.
    pub(super) fn round(&self) -> u64 {
        self.now().round
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sight {
    /// Tells what is to be seen from anything else.
    pub(super) fn hash(&self) -> Hash {
        hash_of((self.page_hash(), self.list_hash(), &self.problems))
    }

    /// Tells one document from another.
    pub(super) fn page_hash(&self) -> &str {
        self.made.as_ref().map_or("", |made| &made.hash)
    }

    /// Tells one list of documents from another.
    pub(super) fn list_hash(&self) -> &str {
        self.good.as_ref().map_or("", |good| &good.list)
    }
}

/// Problems as people read them, without colours.
pub(super) fn printed(problems: &Diagnostics, library: &Library, words: &Words) -> String {
    let mut text = vec![];
    // Writing to memory cannot fail.
    let _ = Printer::new(words).human(&problems.sorted(&library.files), &library.files, &mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// What went wrong, the same way.
pub(super) fn told(failure: &Failure, words: &Words) -> String {
    let mut text = vec![];
    // Writing to memory cannot fail.
    let _ = Printer::new(words).failure(failure, &mut text);
    String::from_utf8_lossy(&text).into_owned()
}
