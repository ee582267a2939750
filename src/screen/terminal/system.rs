//! What the system is asked for so that a conversation stays private: no memory on the disk, and
//! a keyboard that cannot put the program aside with the screen still full. The only file that
//! names the crate for it.

#[cfg(unix)]
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
#[cfg(unix)]
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};
#[cfg(unix)]
use std::io::stdin;
#[cfg(unix)]
use std::sync::{Mutex, PoisonError};

/// From here on the memory of this process is never written to a file, whatever ends it, and no
/// other process of the same user may read it. Where the system has no way to ask for that,
/// nothing happens.
pub(super) fn keep_memory_private() {
    #[cfg(unix)]
    {
        let maximum = getrlimit(Resource::Core).maximum;
        let none = Rlimit { current: Some(0), maximum };
        let _ = setrlimit(Resource::Core, Rlimit { maximum: Some(0), ..none });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// Interrupts what waits for a key, as the system does when it wants the program to be put aside.
#[cfg(unix)]
pub(super) fn interrupt() {
    use rustix::process::{Signal, getpid, kill_process};
    let _ = kill_process(getpid(), Signal::TSTP);
}

/// The settings of the keyboard before the conversation.
#[cfg(unix)]
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// The key that hides the screen. The system would put the program aside, and leave what it
/// showed in sight.
pub(super) const CTRL_Z: char = '\x1a';

/// The key that leaves at once. The system would end the program with all on the screen.
pub(super) const CTRL_BACKSLASH: char = '\x1c';

/// Which lines of the keyboard the program reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyboard {
    /// Single keys; what is typed is not echoed.
    Keys,
    /// Lines. [`CTRL_Z`] and [`CTRL_BACKSLASH`] end one at once, like Enter.
    Lines,
}

impl Keyboard {
    /// Sets the keyboard up; [`give_back`] undoes it. Does nothing if there is no keyboard.
    pub(super) fn take(self) {
        #[cfg(unix)]
        {
            let Ok(before) = tcgetattr(stdin()) else { return };
            let mut during = before.clone();
            /// What stands for *no key* in the settings.
            const NO_KEY: u8 =
                if cfg!(any(target_os = "linux", target_os = "android")) { 0 } else { 0xff };
            during.special_codes[SpecialCodeIndex::VSUSP] = NO_KEY;
            during.special_codes[SpecialCodeIndex::VQUIT] = NO_KEY;
            match self {
                Keyboard::Keys => {
                    during.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
                }
                Keyboard::Lines => {
                    during.special_codes[SpecialCodeIndex::VEOL] = CTRL_Z as u8;
                    during.special_codes[SpecialCodeIndex::VEOL2] = CTRL_BACKSLASH as u8;
                }
            }
            if tcsetattr(stdin(), OptionalActions::Now, &during).is_ok() {
                *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
            }
        }
    }
}

/// Gives the keyboard back as it was. What was typed and not read is forgotten: it must not
/// become a command of the shell, and stand in its history.
pub(super) fn give_back() {
    #[cfg(unix)]
    {
        let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(before) = before {
            let _ = tcsetattr(stdin(), OptionalActions::Flush, &before);
        }
    }
}
