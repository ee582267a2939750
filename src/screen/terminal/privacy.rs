//! Leaves nothing of a conversation in the terminal, however it ends: at its end, by Ctrl-C, by
//! a signal, by a panic. The only file that names the crates for signals.
//!
//! Two ways out. At its own end a conversation takes away what it showed, and the terminal is as
//! it was. Whoever leaves at once finds the whole terminal empty, so that not even the command
//! that was typed tells what ran.

use super::system::{self, Keyboard};
use crate::failure::Failure;
#[cfg(unix)]
use signal_hook::consts::SIGTSTP;
#[cfg(unix)]
use signal_hook::iterator::Signals;
use std::io::{self, Write};
use std::panic;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
#[cfg(unix)]
use std::thread;
#[cfg(unix)]
use std::time::Duration;

/// How the conversation is kept private; while it lives, so is the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Privacy {
    /// Nothing to clear: no terminal, or one that cannot.
    None,
    /// On the normal screen, which is cleared with its scrollback.
    Clear,
    /// On the alternate screen, so that terminals that lose the end keep nothing either.
    Screen,
}

/// The privacy in force: what is to be undone. Whoever undoes it holds it until that is done, so
/// that no other way out ends the program in the middle.
static IN_FORCE: Mutex<Privacy> = Mutex::new(Privacy::None);

/// Empties the screen and what can be scrolled back to.
pub(super) const EMPTY: &str = "\x1b[H\x1b[2J\x1b[3J";

/// To the alternate screen, and back from it.
const ALTERNATE: &str = "\x1b[?1049h";
const NORMAL: &str = "\x1b[?1049l";

/// Cursor and colours as anybody expects them.
const AS_USUAL: &str = "\x1b[?25h\x1b[0m";

/// Undoes it when dropped.
pub(super) struct Undo;

impl Privacy {
    /// Begins a private conversation.
    pub(super) fn enter(self, keyboard: Keyboard) -> Result<Undo, Failure> {
        watch_signals()?;
        watch_stops()?;
        watch_panics();
        *in_force() = self;
        keyboard.take();
        if self == Privacy::Screen {
            send(&[ALTERNATE, EMPTY]);
        }
        Ok(Undo)
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        undo(&[EMPTY, NORMAL, AS_USUAL], &[EMPTY, AS_USUAL]);
    }
}

/// Leaves at once: nothing that stood in the terminal stays, not even from before. A
/// conversation that has been left already stays as it is.
pub(super) fn leave_at_once() {
    undo(&[EMPTY, NORMAL, EMPTY, AS_USUAL], &[EMPTY, AS_USUAL]);
}

/// Undoes the privacy in force with the sequences for its kind.
fn undo(screen: &[&str], clear: &[&str]) {
    let mut in_force = in_force();
    match *in_force {
        Privacy::Screen => send(screen),
        Privacy::Clear => send(clear),
        Privacy::None => {}
    }
    system::give_back();
    *in_force = Privacy::None;
}

fn in_force() -> MutexGuard<'static, Privacy> {
    IN_FORCE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A terminal that has gone away needs no clearing: errors do not matter.
fn send(sequences: &[&str]) {
    let mut terminal = io::stderr();
    let _ = terminal.write_all(sequences.concat().as_bytes()).and_then(|()| terminal.flush());
}

/// Ends the program on SIGINT, SIGTERM and SIGHUP.
fn watch_signals() -> Result<(), Failure> {
    let handler = || {
        leave_at_once();
        process::exit(i32::from(Failure::Cancelled.exit_code()));
    };
    match ctrlc::set_handler(handler) {
        Ok(()) | Err(ctrlc::Error::MultipleHandlers) => Ok(()),
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// Set when the system wants the program to be put aside.
static HIDDEN: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Whether everything was to be hidden since this was last asked. Whoever waits for a key or a line
/// then takes it for no answer, and pauses.
pub(super) fn was_hidden() -> bool {
    // Whoever hides has done so, or leaves what is shown from here on.
    let _hiding = in_force();
    HIDDEN.swap(false, Ordering::Relaxed)
}

/// On SIGTSTP hides everything. The program is not put aside: it would stand still with all that
/// was asked and answered in sight. Where a line is being typed in a dialogue, the terminal library
/// takes the interruption for Ctrl-C, and the conversation is left at once: no less private.
#[cfg(unix)]
fn watch_stops() -> Result<(), Failure> {
    static WATCHED: AtomicBool = AtomicBool::new(false);
    if WATCHED.swap(true, Ordering::Relaxed) {
        return Ok(());
    }
    // The flag is set before anything that waits is interrupted; what does not wake up is hidden
    // by a thread of its own.
    let watch = || -> io::Result<Signals> {
        signal_hook::flag::register(SIGTSTP, HIDDEN.clone())?;
        Signals::new([SIGTSTP])
    };
    let mut signals = watch().map_err(|error| Failure::Internal(error.to_string()))?;
    thread::spawn(move || signals.forever().for_each(|_| hide()));
    Ok(())
}

#[cfg(not(unix))]
fn watch_stops() -> Result<(), Failure> {
    Ok(())
}

/// How long whoever waits has to notice, before it is interrupted again: it may have been drawing.
#[cfg(unix)]
const SOON: Duration = Duration::from_millis(50);

/// Hides everything, until that is noticed. Plain lines are read on whatever interrupts; the next one
/// is taken for no answer.
#[cfg(unix)]
fn hide() {
    let hidden = || {
        let in_force = in_force();
        let hides = *in_force != Privacy::None && HIDDEN.load(Ordering::Relaxed);
        if hides {
            send(&[EMPTY]);
        }
        hides && *in_force == Privacy::Screen
    };
    while hidden() {
        thread::sleep(SOON);
        let _noticing = in_force();
        if HIDDEN.load(Ordering::Relaxed) {
            system::interrupt();
        }
    }
}

/// Clears when the program fails inside. What there is to tell about it may quote the
/// conversation: in a private one only the place is told, and only to those who ask for it with
/// `RUST_BACKTRACE`.
fn watch_panics() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        let private = *in_force() != Privacy::None;
        leave_at_once();
        if !private {
            tell(information);
        } else if let Some(place) = information.location()
            && std::env::var_os("RUST_BACKTRACE").is_some()
        {
            send(&[&place.to_string(), "\n"]);
        }
    }));
}
