//! Leaves nothing of a conversation in the terminal, however it ends: at its end, by Ctrl-C, by
//! a signal, by a panic. The only file that names the crate for signals.

use crate::failure::Failure;
use std::io::{self, Write};
use std::panic;
use std::process;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;
use std::time::Duration;

/// How the conversation is kept private; while it lives, so is the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Privacy {
    /// Nothing to clear: no terminal, or one that cannot.
    None,
    /// On the normal screen, which is cleared with its scrollback.
    Clear,
    /// On the alternate screen, so that terminals that lose the end keep nothing either.
    Screen,
}

/// The privacy in force: what is to be undone.
static IN_FORCE: AtomicU8 = AtomicU8::new(Privacy::None as u8);

/// Undoes it when dropped.
pub(super) struct Undo;

impl Privacy {
    /// Begins a private conversation.
    pub(super) fn enter(self) -> Result<Undo, Failure> {
        if self != Privacy::None {
            watch_signals()?;
            watch_panics();
        }
        IN_FORCE.store(self as u8, Ordering::SeqCst);
        if self == Privacy::Screen {
            send("\x1b[?1049h\x1b[H\x1b[2J");
        }
        Ok(Undo)
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        leave();
    }
}

/// Clears screen and scrollback, and gives the normal screen, cursor and colours back.
fn leave() {
    let in_force = IN_FORCE.swap(Privacy::None as u8, Ordering::SeqCst);
    if in_force == Privacy::Screen as u8 {
        send("\x1b[H\x1b[2J\x1b[3J\x1b[?1049l\x1b[?25h\x1b[0m");
    } else if in_force == Privacy::Clear as u8 {
        send("\x1b[H\x1b[2J\x1b[3J\x1b[?25h\x1b[0m");
    }
}

/// A terminal that has gone away needs no clearing: errors do not matter.
fn send(sequence: &str) {
    let mut terminal = io::stderr();
    let _ = terminal.write_all(sequence.as_bytes()).and_then(|()| terminal.flush());
}

/// Ends the program on SIGINT, SIGTERM and SIGHUP. A menu that is open is interrupted by the
/// signal, puts the keyboard back to normal and leaves by itself; it is given a moment for that.
fn watch_signals() -> Result<(), Failure> {
    let handler = || {
        if IN_FORCE.load(Ordering::SeqCst) == Privacy::Screen as u8 {
            thread::sleep(Duration::from_millis(300));
        }
        leave();
        process::exit(i32::from(Failure::Cancelled.exit_code()));
    };
    match ctrlc::set_handler(handler) {
        Ok(()) | Err(ctrlc::Error::MultipleHandlers) => Ok(()),
        Err(error) => Err(Failure::Internal(error.to_string())),
    }
}

/// Clears before a panic is told. What it says may quote the conversation, so it is told only to
/// those who ask for it with `RUST_BACKTRACE`.
fn watch_panics() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        let private = IN_FORCE.load(Ordering::SeqCst) != Privacy::None as u8;
        leave();
        if !private || std::env::var_os("RUST_BACKTRACE").is_some() {
            tell(information);
        }
    }));
}
