//! Sealing: what may be stored becomes an encrypted text, and only its key makes it readable
//! again. The only file that names the crate for encryption.
//!
//! A sealed text has a first line that anyone can read, `delete-by: 2027-02-28`, and under it one
//! or two ASCII-armoured [age](https://age-encryption.org/v1) files:
//!
//! - *for recipients*: one, of the content, to their X25519 keys;
//! - *with a passphrase*: first a fresh X25519 key, sealed with the passphrase (scrypt); then the
//!   content, sealed to that key. The slow part is done once, so that the content can be sealed
//!   again after every answer without it, and the passphrase need not stay in memory. Every sealing
//!   has a file key and a nonce of its own.
//!
//! What is held in memory is overwritten when it is no longer needed. That is a best effort: the
//! system may have moved or swapped it before, and copies inside other libraries are theirs.

use crate::hash::hexadecimal;
use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::io::{self, Read, Write};
use std::str::FromStr;
use zeroize::{Zeroize, Zeroizing};

/// How hard guessing a passphrase is made: scrypt with N = 2^18, that is 256 MiB of memory and
/// about a second for every guess.
pub const WORK_FACTOR: u8 = 18;

/// The most work a file may ask for before it is refused: 1 GiB, some seconds. A file from
/// elsewhere could ask for hours.
const MOST_WORK: u8 = 20;

/// The longest text that is looked at, in bytes: far more than any conversation needs.
pub const LONGEST: u64 = 4 << 20;

/// A passphrase shorter than this, in characters, is refused when something is sealed with it.
pub const SHORTEST_PASSPHRASE: usize = 12;

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
const DELETE_BY: &str = "delete-by: ";

/// Why something sealed cannot be read. The message is `failure-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is something else.
    Foreign,
    /// Its end is missing.
    Truncated,
    /// It was changed or damaged after it was sealed.
    Damaged,
    /// The passphrase is another one.
    WrongPassphrase,
    /// It was sealed for others.
    WrongKey,
    /// It is sealed for a key, and none was given.
    NeedsKey,
    /// It is sealed with a passphrase, and only a key was given.
    NeedsPassphrase,
    /// Checking the passphrase would take more work than is done for a file from elsewhere.
    TooMuchWork,
    /// A newer version of the program, or of age, has made it.
    Newer,
    /// A file of a key that holds none.
    NotAKey,
}

impl Unreadable {
    /// The word in its message.
    pub fn word(self) -> &'static str {
        match self {
            Unreadable::Foreign => "sealed-foreign",
            Unreadable::Truncated => "sealed-truncated",
            Unreadable::Damaged => "sealed-damaged",
            Unreadable::WrongPassphrase => "sealed-wrong-passphrase",
            Unreadable::WrongKey => "sealed-wrong-key",
            Unreadable::NeedsKey => "sealed-needs-key",
            Unreadable::NeedsPassphrase => "sealed-needs-passphrase",
            Unreadable::TooMuchWork => "sealed-too-much-work",
            Unreadable::Newer => "sealed-newer",
            Unreadable::NotAKey => "sealed-not-a-key",
        }
    }
}

/// What a person types to seal or open; overwritten when dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed.
    pub fn new(typed: String) -> Passphrase {
        Passphrase(typed.into())
    }

    /// Whether both are the same.
    pub fn is(&self, other: &Passphrase) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    /// Its length in characters.
    pub fn length(&self) -> usize {
        self.0.expose_secret().chars().count()
    }
}

/// The public half of a key, `age1…`: whoever has it can seal, but not open.
#[derive(Clone)]
pub struct Recipient(x25519::Recipient);

impl FromStr for Recipient {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        x25519::Recipient::from_str(text).map(Recipient)
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A key that opens what is sealed to its recipient; overwritten when dropped.
#[derive(Clone)]
pub struct Key(x25519::Identity);

impl Key {
    /// A new one, from the randomness of the system.
    pub fn generate() -> Key {
        Key(x25519::Identity::generate())
    }

    /// Its public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The text of a file that holds it, sealed with a passphrase; other programs that know age
    /// understand it too.
    pub fn to_file(&self, passphrase: &Passphrase, work_factor: u8) -> io::Result<String> {
        let secret = self.0.to_string();
        let text = format!("# {}\n{}\n", self.recipient(), secret.expose_secret());
        sealed_with(passphrase, work_factor, Zeroizing::new(text).as_bytes())
    }

    /// The key in the text of a file: sealed, or bare as `age-keygen` writes it.
    ///
    /// # Errors
    /// [`Unreadable::NeedsPassphrase`] if it is sealed and no passphrase is given.
    pub fn from_file(text: &str, passphrase: Option<&Passphrase>) -> Result<Key, Unreadable> {
        let lines = |text: &str| {
            let line = text.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-"));
            line.and_then(|line| x25519::Identity::from_str(line).ok()).map(Key)
        };
        if !text.trim_start().starts_with(BEGIN) {
            return lines(text).ok_or(Unreadable::NotAKey);
        }
        let passphrase = passphrase.ok_or(Unreadable::NeedsPassphrase)?;
        let content = opened_with_passphrase(text, passphrase)?;
        let content = std::str::from_utf8(&content).map_err(|_| Unreadable::NotAKey)?;
        lines(content).ok_or(Unreadable::NotAKey)
    }
}

/// What opens something sealed.
pub enum Opener {
    /// A passphrase.
    Passphrase(Passphrase),
    /// Keys, of which one has to fit.
    Keys(Vec<Key>),
}

/// Seals one content after the other, each to be opened by the same people.
pub struct Sealer {
    /// The first part, for a passphrase: the key of the second, sealed.
    key_part: String,
    recipients: Vec<Recipient>,
}

impl Sealer {
    /// Seals with a passphrase. This takes the time that [`WORK_FACTOR`] says; sealing does not.
    pub fn with_passphrase(passphrase: &Passphrase, work_factor: u8) -> io::Result<Sealer> {
        let key = Key::generate();
        let secret = key.0.to_string();
        let key_part = sealed_with(passphrase, work_factor, secret.expose_secret().as_bytes())?;
        Ok(Sealer { key_part, recipients: vec![key.recipient()] })
    }

    /// Seals so that the keys of these recipients open it, and nothing else does.
    pub fn for_recipients(recipients: Vec<Recipient>) -> Sealer {
        Sealer { key_part: String::new(), recipients }
    }

    /// The sealed text of a content. When it is to be deleted can be read without opening it.
    pub fn seal(&self, content: &[u8], delete_by: Date) -> io::Result<String> {
        let recipients = self.recipients.iter().map(|recipient| &recipient.0 as _);
        let encryptor = Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
        let part = armoured(encryptor, content)?;
        Ok(format!("{DELETE_BY}{delete_by}\n{}{part}", self.key_part))
    }
}

/// A sealed text, not opened yet.
#[derive(Debug)]
pub struct Sealed<'a> {
    /// When it is to be deleted, as anyone can read and change it.
    pub delete_by: Option<Date>,
    parts: Vec<&'a str>,
}

/// The content of a sealed text.
pub struct Opened {
    /// The content; overwritten when dropped.
    pub content: Zeroizing<Vec<u8>>,
    /// Seals again for the same passphrase. `None` if it was sealed for recipients: the file does
    /// not tell who they are.
    pub sealer: Option<Sealer>,
}

impl<'a> Sealed<'a> {
    /// Looks at a sealed text without opening it.
    pub fn read(text: &'a str) -> Result<Sealed<'a>, Unreadable> {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let delete_by = delete_by(text);
        let mut rest = match text.strip_prefix(DELETE_BY) {
            Some(after) => after.split_once('\n').ok_or(Unreadable::Truncated)?.1.trim_start(),
            None => text,
        };
        if delete_by.is_none() && rest.len() < text.len() {
            return Err(Unreadable::Damaged);
        }
        let mut parts = vec![];
        while rest.starts_with(BEGIN) {
            let end = rest.find(END).ok_or(Unreadable::Truncated)? + END.len();
            parts.push(&rest[..end]);
            rest = rest[end..].trim_start();
        }
        let begun = delete_by.is_some() && (rest.is_empty() || BEGIN.starts_with(rest));
        match parts.len() {
            0 if begun => Err(Unreadable::Truncated),
            0 => Err(Unreadable::Foreign),
            _ if !rest.is_empty() && BEGIN.starts_with(rest) => Err(Unreadable::Truncated),
            1 | 2 if rest.is_empty() => Ok(Sealed { delete_by, parts }),
            _ => Err(Unreadable::Damaged),
        }
    }

    /// Whether a passphrase opens it; else a key does.
    pub fn needs_passphrase(&self) -> Result<bool, Unreadable> {
        Ok(decryptor(self.parts[0])?.is_scrypt())
    }

    /// Opens it. Nothing is given out unless all of it is as it was sealed.
    pub fn open(&self, opener: &Opener) -> Result<Opened, Unreadable> {
        match opener {
            Opener::Passphrase(passphrase) if self.needs_passphrase()? => {
                let content = opened_with_passphrase(self.parts[0], passphrase)?;
                let Some(second) = self.parts.get(1) else {
                    // The second part is cut off, or it was sealed by another program.
                    let is_key = content.starts_with(b"AGE-SECRET-KEY-");
                    return if is_key { Err(Unreadable::Truncated) } else { only(content) };
                };
                let key = std::str::from_utf8(&content).map_err(|_| Unreadable::Damaged)?;
                let key = x25519::Identity::from_str(key.trim());
                let key = Key(key.map_err(|_| Unreadable::Damaged)?);
                let content = opened_with_keys(second, std::slice::from_ref(&key));
                let content = content.map_err(|problem| match problem {
                    Unreadable::WrongKey => Unreadable::Damaged,
                    other => other,
                })?;
                let key_part = format!("{}\n", self.parts[0]);
                let sealer = Sealer { key_part, recipients: vec![key.recipient()] };
                Ok(Opened { content, sealer: Some(sealer) })
            }
            Opener::Passphrase(_) => Err(Unreadable::NeedsKey),
            Opener::Keys(_) if self.needs_passphrase()? => Err(Unreadable::NeedsPassphrase),
            Opener::Keys(_) if self.parts.len() > 1 => Err(Unreadable::Damaged),
            Opener::Keys(keys) => only(opened_with_keys(self.parts[0], keys)?),
        }
    }
}

/// When a sealed text is to be deleted, as its first line says, whatever stands below.
pub fn delete_by(text: &str) -> Option<Date> {
    let first = text.lines().next()?;
    first.trim_start_matches('\u{feff}').strip_prefix(DELETE_BY)?.trim().parse().ok()
}

/// A name that nobody can guess and that says nothing: 16 hexadecimal digits.
pub fn random_name() -> String {
    // The public half of a fresh key is as random as can be had, and is used for nothing else.
    let digest = Sha256::digest(Key::generate().recipient().to_string());
    hexadecimal(&digest[..8])
}

fn only(content: Zeroizing<Vec<u8>>) -> Result<Opened, Unreadable> {
    Ok(Opened { content, sealer: None })
}

fn sealed_with(passphrase: &Passphrase, work_factor: u8, content: &[u8]) -> io::Result<String> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work_factor.clamp(1, MOST_WORK));
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as _));
    armoured(encryptor.map_err(io::Error::other)?, content)
}

fn armoured(encryptor: Encryptor, content: &[u8]) -> io::Result<String> {
    let armour = ArmoredWriter::wrap_output(vec![], Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armour)?;
    writer.write_all(content)?;
    let text = writer.finish()?.finish()?;
    String::from_utf8(text).map_err(io::Error::other)
}

fn decryptor(part: &str) -> Result<Decryptor<impl Read>, Unreadable> {
    Decryptor::new(ArmoredReader::new(part.as_bytes())).map_err(|error| reason(&error))
}

fn opened_with_passphrase(
    part: &str,
    passphrase: &Passphrase,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    opened(part, &mut std::iter::once(&identity as _)).map_err(|problem| match problem {
        Unreadable::WrongKey => Unreadable::WrongPassphrase,
        other => other,
    })
}

fn opened_with_keys(part: &str, keys: &[Key]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    opened(part, &mut keys.iter().map(|key| &key.0 as _))
}

fn opened(
    part: &str,
    identities: &mut dyn Iterator<Item = &dyn age::Identity>,
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut reader = decryptor(part)?.decrypt(identities).map_err(|error| reason(&error))?;
    // Large enough from the start: a vector that grows leaves copies behind.
    let mut content = Zeroizing::new(Vec::with_capacity(part.len()));
    reader.read_to_end(&mut content).map_err(|_| {
        content.zeroize();
        Unreadable::Damaged
    })?;
    Ok(content)
}

fn reason(error: &DecryptError) -> Unreadable {
    match error {
        DecryptError::ExcessiveWork { .. } => Unreadable::TooMuchWork,
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => Unreadable::WrongKey,
        DecryptError::UnknownFormat => Unreadable::Newer,
        _ => Unreadable::Damaged,
    }
}
