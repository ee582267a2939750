//! Tells when files change. The only file that names notify.

use crate::commands::save::folder_of;
use crate::failure::Failure;
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Something has changed, and nothing more for a moment.
    Changed,
    /// The user has had enough.
    Stop,
}

/// Editors save in several steps, within this time.
const QUIET: Duration = Duration::from_millis(20);
/// Files that change all the time are looked at this often.
const PATIENCE: u32 = 25;

/// What happens from now on.
pub(super) struct Events {
    from: Receiver<Event>,
    /// Ends the watching when it is dropped.
    _watcher: RecommendedWatcher,
}

/// Begins to notice changes in a library and of a style file, and Ctrl-C.
pub(super) fn notice(library: &Path, style: Option<&Path>) -> Result<Events, Failure> {
    let (to, from) = channel();
    let failed = |path: &Path, error: notify::Error| {
        let error = match error.kind {
            notify::ErrorKind::Io(error) => error,
            _ => std::io::Error::other(error.to_string()),
        };
        Failure::Read { path: path.to_owned(), error }
    };
    let mut watcher = notify::recommended_watcher(on_change(to.clone()))
        .map_err(|error| failed(library, error))?;
    watcher.watch(library, RecursiveMode::Recursive).map_err(|error| failed(library, error))?;
    if let Some(style) = style {
        // Editors replace files: only their folder sees that.
        let folder = folder_of(style);
        watcher
            .watch(folder, RecursiveMode::NonRecursive)
            .map_err(|error| failed(folder, error))?;
    }
    // The first handler stays, if there is one.
    let _ = ctrlc::set_handler(move || {
        let _ = to.send(Event::Stop);
    });
    Ok(Events { from, _watcher: watcher })
}

fn on_change(to: Sender<Event>) -> impl FnMut(notify::Result<notify::Event>) {
    move |event| {
        // To read a file is no change of it. What could not be told may be one.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            let _ = to.send(Event::Changed);
        }
    }
}

impl Events {
    /// Waits for the next change, and until what changes is done.
    pub(super) fn next(&self) -> Event {
        let mut event = self.from.recv().unwrap_or(Event::Stop);
        for _ in 0..PATIENCE {
            if event == Event::Stop {
                break;
            }
            match self.from.recv_timeout(QUIET) {
                Ok(next) => event = next,
                Err(_) => break,
            }
        }
        event
    }
}
