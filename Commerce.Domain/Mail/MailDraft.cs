using System.Globalization;
using System.Net;
using System.Text;

namespace Commerce.Domain.Mail;

/// <summary>A mail's content, piece by piece, from which both the plain text and the HTML are made.</summary>
/// <param name="recipient">The e-mail address it goes to.</param>
/// <param name="subject">One line.</param>
public sealed class MailDraft(string recipient, string subject)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html = new();

    /// <summary>A paragraph.</summary>
    public MailDraft Say(string paragraph)
    {
        _text.Append(paragraph).Append("\n\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(paragraph)}</p>\n");
        return this;
    }

    /// <summary>Something to click on.</summary>
    public MailDraft Link(string label, Uri address)
    {
        _text.Append(label).Append(":\n").Append(address.AbsoluteUri).Append("\n\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{Encode(address.AbsoluteUri)}\">{Encode(label)}</a></p>\n");
        return this;
    }

    /// <summary>Lines of a label and a value, such as an order's.</summary>
    public MailDraft Table(IEnumerable<(string Label, string Value)> rows)
    {
        _html.Append("<table cellpadding=\"4\">\n");
        foreach (var (label, value) in rows)
        {
            _text.Append(label).Append(": ").Append(value).Append('\n');
            _html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Encode(label)}</td><td align=\"right\">{Encode(value)}</td></tr>\n");
        }

        _text.Append('\n');
        _html.Append("</table>\n");
        return this;
    }

    /// <summary>The finished mail, signed by the shop.</summary>
    public OutgoingMail Finish(ShopOptions shop) => new(
        recipient,
        $"{shop.Name}: {subject}",
        $"{_text}-- \n{shop.Name}\n{shop.StorefrontUrl.AbsoluteUri}\n",
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{Encode(subject)}</title></head>
        <body style="font-family: sans-serif; max-width: 36em">
        {_html}<hr>
        <p><a href="{Encode(shop.StorefrontUrl.AbsoluteUri)}">{Encode(shop.Name)}</a></p>
        </body></html>

        """);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
