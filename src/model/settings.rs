//! The file at the top of a library.

use super::*;

/// What `lyhty.yaml` may say. The file marks its folder as a library; nothing else depends on it
/// yet.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// Whose library it is.
    pub title: Option<String>,
    /// The language its owner writes in.
    pub lang: Option<Lang>,
}
