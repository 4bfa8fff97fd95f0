import card from '../card/card.css?inline';
import fields from '../fields/fields.css?inline';
import isolation from '../theme/isolation.css?inline';
import tokens from '../theme/tokens.css?inline';

/** What every screen needs, in this order: the reset first, so that all else lies over it. */
export const styles = isolation + tokens + card + fields;
