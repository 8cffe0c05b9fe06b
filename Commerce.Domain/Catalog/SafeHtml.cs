using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Commerce.Domain.Catalog;

/// <summary>Makes HTML from outside harmless: what is not on a short list of text elements is taken out, and so are all scripts and styles.</summary>
public static class SafeHtml
{
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "blockquote", "br", "caption", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "li", "ol",
        "p", "pre", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
    };

    /// <summary>Elements whose content is no text for people.</summary>
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "applet", "audio", "base", "embed", "form", "frame", "frameset", "head", "iframe", "link", "math", "meta", "noembed", "noframes", "noscript", "object",
        "plaintext", "script", "style", "svg", "template", "textarea", "title", "video", "xmp",
    };

    /// <summary>
    /// The text with its harmless elements and nothing else: no attributes but the address of a link, and that only to the web or to a mailbox.
    /// Plain text stays as it is.
    /// </summary>
    public static string From(string html)
    {
        if (!html.Contains('<') && !html.Contains('&')) return html;
        var document = new HtmlParser().ParseDocument("");
        var body = document.Body!;
        body.InnerHtml = html;
        // Deepest first, so that what replaces an element has been cleaned already.
        foreach (var element in body.QuerySelectorAll("*").Reverse()) Clean(element);
        foreach (var comment in body.Descendants<IComment>().ToList()) comment.Remove();
        return body.InnerHtml.Trim();
    }

    private static void Clean(IElement element)
    {
        if (Dropped.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
        {
            element.Remove();
            return;
        }

        if (!Kept.Contains(element.LocalName))
        {
            element.Replace([.. element.ChildNodes]);
            return;
        }

        var address = element.LocalName == "a" ? element.GetAttribute("href") : null;
        foreach (var attribute in element.Attributes.ToList()) element.RemoveAttribute(attribute.NamespaceUri!, attribute.LocalName);
        if (address is null || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto")) return;
        element.SetAttribute("href", uri.AbsoluteUri);
        element.SetAttribute("rel", "nofollow noopener");
    }
}
