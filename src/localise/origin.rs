//! Which source text a translation was made from.

use crate::hash::hexadecimal;
use sha2::{Digest, Sha256};

/// A short hash of the texts of a message in the source language, by field: eight hexadecimal
/// digits. How lines are broken does not matter. A translation notes it in the comment
/// `# of: 3f9a2c41` above the message; when the source text changes, the two differ.
pub fn origin<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut hash = Sha256::new();
    for (field, text) in texts {
        hash.update(field);
        for word in text.split_whitespace() {
            hash.update(" ");
            hash.update(word);
        }
        hash.update("\n");
    }
    hexadecimal(&hash.finalize()[..4])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_matter_and_line_breaks_do_not() {
        let one = origin([("title", "Your rights\nif someone"), ("text", "x")]);
        assert_eq!(one, origin([("title", "Your  rights if someone "), ("text", "x")]));
        assert_ne!(one, origin([("title", "Your right if someone"), ("text", "x")]));
        assert_ne!(one, origin([("title", "Your rights if someone"), ("note", "x")]));
        assert_eq!(one.len(), 8);
    }
}
