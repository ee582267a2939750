//! Whether text fits the place it is set in: nothing is ever cut off.

use super::LayoutProblem;
use super::page::{Bookmark, Item, Pages, Run};
use super::paginate::Set;
use super::strip::Strip;
use super::style::MM;

/// Rounding in the shaper is not seen.
const TOLERANCE: f32 = 0.5;

/// How far text reaches over the edge of a column, in points; 0 if it does not.
pub(super) fn overhang<'s>(strips: impl IntoIterator<Item = &'s Strip>, width: f32) -> f32 {
    let placed = strips.into_iter().flat_map(|strip| &strip.placed);
    let over = placed.filter_map(|placed| placed.item.run()).map(|run| {
        let (left, right) = extent(run);
        (right - width).max(-left)
    });
    over.filter(|over| *over > TOLERANCE).fold(0.0, f32::max)
}

/// How far what is set reaches below its frame, in points; 0 if it does not.
pub(super) fn overflow(sets: &[Set], height: f32) -> f32 {
    let over = bottom(sets) - height;
    if over > TOLERANCE { over } else { 0.0 }
}

/// The lower edge of what is set.
pub(super) fn bottom(sets: &[Set]) -> f32 {
    sets.iter().map(|set| set.y + set.strip.height).fold(0.0, f32::max)
}

/// Points in tenths of a millimetre, rounded up.
pub(super) fn tenths(points: f32) -> f32 {
    (points / MM * 10.0).ceil() / 10.0
}

/// The pages, if all text on them is on the paper.
pub(super) fn on_paper(pages: Pages) -> Result<Pages, LayoutProblem> {
    let (width, height) = pages.size;
    let [left, top, right, bottom] = pages.cut.map_or([0.0, 0.0, width, height], |cut| cut.trim);
    for (index, page) in pages.pages.iter().enumerate() {
        for run in page.pieces.iter().flat_map(|piece| &piece.items).filter_map(Item::run) {
            let (start, end) = extent(run);
            let wide = (left - start).max(end - right);
            let high = (top + run.size / 2.0 - run.baseline).max(run.baseline - bottom);
            if start > end || wide.max(high) <= 0.0 {
                continue;
            }
            let above = |mark: &&Bookmark| mark.place.page <= index;
            let heading = pages.bookmarks.iter().rfind(above);
            let panel = heading.map_or(&pages.title, |mark| &mark.title).clone();
            return Err(match wide > high {
                true => LayoutProblem::TooWide { panel, by_mm: tenths(wide) },
                false => LayoutProblem::DoesNotFit { panel, by_mm: tenths(high) },
            });
        }
    }
    Ok(pages)
}

/// Left and right edge of what is seen of a run: a space at the end of a line takes no room.
fn extent(run: &Run) -> (f32, f32) {
    let seen = run
        .clusters
        .iter()
        .filter(|cluster| run.text.get(cluster.text()).is_some_and(|text| !text.trim().is_empty()));
    let glyphs = seen.flat_map(|cluster| &run.glyphs[cluster.glyphs()]);
    glyphs.fold((f32::MAX, f32::MIN), |(left, right), glyph| {
        (left.min(glyph.x), right.max(glyph.x + glyph.advance))
    })
}
