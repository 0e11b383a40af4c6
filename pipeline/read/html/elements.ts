/**
 * Elements and attributes by what they mean for the text of a page, from https://html.spec.whatwg.org/multipage/rendering.html and
 * https://www.w3.org/TR/wai-aria-1.2/#landmark_roles
 */
import { set } from "../../english/word-list.ts"

/** What is never text. */
export const dropped = set(
  "base basefont bgsound embed frameset head iframe img input link meta param rp script source style template track wbr"
)

/** What stands on lines of its own. A cell of a table does so where it holds such elements. */
export const blocks = set(`address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section
  select summary table tbody textarea tfoot thead tr ul xmp`)

/** What keeps its line ends and spaces. */
export const preformatted = set("listing plaintext pre textarea xmp")

/** What stands around the text of a page, or is shown only on demand. */
export const furniture =
  set(`aside audio button canvas datalist dialog figcaption footer menu meter nav noembed noframes noscript object output
  progress search select svg textarea video`)

/** Roles of what stands around the text. */
export const furnitureRoles = set(`alert alertdialog banner button complementary contentinfo dialog menu menubar menuitem navigation search
  status tab tablist toolbar tooltip`)

/** Types of schema.org for the same. */
export const furnitureTypes = /schema\.org\/(?:WPFooter|WPHeader|WPSideBar|WPAdBlock|SiteNavigationElement|BreadcrumbList)$/

/** Classes by which pages hide an element until it is asked for, or from all but screen readers. */
export const hiddenClasses = set(
  "hidden hide is-hidden d-none visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only invisible"
)

/** Names that sites give, as class or id, to what stands around a text: our own list, from the pages of press services and newspapers. */
export const furnitureNames =
  /^(?:(?:site|page|global|main|post|entry|article|news|photo|image|inline|popup|td)?[-_]*(?:footer|sidebar|navigation|navbar|nav|menu|breadcrumbs?|share|sharing|social|socials|related|tags?|taglist|comments?|pagination|pager|newsletter|subscribe|cookies?|cookie[-_]?(?:banner|notice|consent|bar)|banner|advert|advertisement|ads|promo|toolbar|search|fact-?box|info-?box|topbar|skip[-_]?link|read[-_]?(?:also|more|next)|see[-_]?also|print[-_]?(?:footer|info|only)|most[-_]?(?:read|popular)|(?:published|updated)[-_]?dates|change[-_]?(?:log|notes?)|(?:update|revision)[-_]?history|views|counter|by-?line|hits|caption|photo[-_]?caption|wp-caption-text|credit|(?:jp-|wp-block-)?related(?:posts)?|polls?|votes?|(?:instagram|twitter)-(?:media|tweet))(?:s|[-_]?(?:list|links?|box|block|bar|buttons?|wrapper|wrap|container|widget|menu|nav|inner|area))?)$|__(?:tags|tag-?list|captions?|share|sharing|social|related|comments|breadcrumbs|menu|footer|sidebar|banner|newsletter|ads?|credits?|views|search)$|^(?!(?:has|no|with|without|show|hide)[-_])[\w-]{1,40}[-_](?:footer|sidebar|navigation|navbar|nav|menu|breadcrumbs?|share|sharing|social|related|tags|newsletter|published[-_]dates)$/i

/** The same in names without hyphens: "newsFooter". */
export const joinedFurnitureNames =
  /^(?!(?:has|no|with|show|hide)[A-Z])\w{1,40}(?:Footer|Sidebar|SideBar|Navigation|Nav|NavBar|Navbar|Menu|Breadcrumbs?)$/
