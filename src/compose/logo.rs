//! The organisation's logo: where an author asks for it, `![Name](logo:)`, and at the head of
//! everything but leaflets. A leaflet may be found by somebody who must not know who gave it.

use super::Output;
use crate::document::{Block, Figure, Inline, Slide};
use crate::look::Logo;
use crate::picture::Picture;

/// Puts the logo where it belongs. Without one, its name stands where it was asked for.
pub(super) fn place(blocks: &mut Vec<Block>, logo: Option<&Logo>, output: Output) {
    let asked = fill(blocks, logo);
    let unasked = !matches!(output, Output::Leaflet | Output::Result);
    if let (Some(logo), false, true) = (logo, asked, unasked) {
        let picture = Picture::Logo(logo.drawing.clone());
        let alt = Some(logo.says.clone());
        let logo = Block::Figure(Figure { picture, alt, caption: vec![] });
        match blocks.first_mut() {
            Some(Block::Slide(first)) => first.blocks.insert(0, logo),
            _ => blocks.insert(0, logo),
        }
    }
}

/// The answer is whether it was asked for.
fn fill(blocks: &mut [Block], logo: Option<&Logo>) -> bool {
    let mut asked = false;
    for block in blocks {
        match block {
            Block::Figure(Figure { picture: Picture::Logo(drawing), alt, .. }) => {
                asked = true;
                let says = alt.take().or(logo.map(|logo| logo.says.clone())).unwrap_or_default();
                match logo {
                    Some(logo) => {
                        *drawing = logo.drawing.clone();
                        *alt = Some(says);
                    }
                    None => *block = Block::Paragraph(vec![Inline::Text(says)]),
                }
            }
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| asked |= fill(item, logo));
            }
            Block::Box { blocks, .. }
            | Block::Panel { blocks, .. }
            | Block::Columns { blocks, .. }
            | Block::Slide(Slide { blocks, .. })
            | Block::Language { blocks, .. } => asked |= fill(blocks, logo),
            _ => {}
        }
    }
    asked
}
