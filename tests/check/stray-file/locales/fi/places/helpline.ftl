### translation: draft
