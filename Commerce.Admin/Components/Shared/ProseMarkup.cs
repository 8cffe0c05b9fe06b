using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Commerce.Admin.Components.Shared;

/// <summary>
/// Holds the API to what it says of its HTML. Only the elements below get through, without attributes but the address of a link, and
/// every one that is opened is closed; all else is shown as the text it is.
/// </summary>
internal static partial class ProseMarkup
{
    private static readonly HashSet<string> Empty = new(["br", "hr"], StringComparer.Ordinal);

    private static readonly HashSet<string> Kept = new(
    [
        "a", "b", "blockquote", "br", "caption", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "li", "ol",
        "p", "pre", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"
    ], StringComparer.Ordinal);

    public static bool HasElements(string html) => Tag().Matches(html).Any(IsKept);

    public static string Of(string html)
    {
        var written = new StringBuilder(html.Length);
        var open = new Stack<string>();
        var read = 0;
        foreach (var tag in Tag().Matches(html).Where(IsKept))
        {
            WriteText(html[read..tag.Index]);
            read = tag.Index + tag.Length;
            Write(tag);
        }

        WriteText(html[read..]);
        while (open.TryPop(out var left))
            written.Append("</").Append(left).Append('>');
        return written.ToString();

        void WriteText(string text) => written.Append(WebUtility.HtmlEncode(WebUtility.HtmlDecode(text)));

        void Write(Match tag)
        {
            var name = Shown(tag);
            if (!tag.Groups["end"].Success)
            {
                written.Append('<').Append(name).Append(Address(tag)).Append('>');
                if (!Empty.Contains(name))
                    open.Push(name);
            }
            else if (open.Contains(name))
            {
                string closed;
                do
                {
                    closed = open.Pop();
                    written.Append("</").Append(closed).Append('>');
                }
                while (closed != name);
            }
        }
    }

    private static bool IsKept(Match tag) => Kept.Contains(tag.Groups["name"].Value);

    /// <summary>The page and its cards have the first two levels of headings.</summary>
    private static string Shown(Match tag) => tag.Groups["name"].Value is var name and not ("h1" or "h2") ? name : "h3";

    private static string Address(Match tag)
        => tag.Groups["name"].Value == "a"
            && Uri.TryCreate(WebUtility.HtmlDecode(tag.Groups["href"].Value), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" or "mailto"
                ? $" href=\"{WebUtility.HtmlEncode(address.AbsoluteUri)}\" rel=\"nofollow noopener noreferrer\" target=\"_blank\""
                : "";

    /// <summary>A tag as the API's sanitiser writes it: lower case, and no attribute but those of a link.</summary>
    [GeneratedRegex("""<(?<end>/)?(?<name>[a-z][a-z0-9]*)(?: href="(?<href>[^"<>]*)")?(?: rel="[a-z ]*")?>""")]
    private static partial Regex Tag();
}
