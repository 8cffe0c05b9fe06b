using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Commerce.Domain.Mail;

/// <summary>A mail that is ready to go.</summary>
/// <param name="Recipient">The e-mail address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">For who reads plain text.</param>
/// <param name="Html">The same for everybody else.</param>
public sealed record OutgoingMail(string Recipient, string Subject, string Text, string Html)
{
    /// <summary>The mail as the framework sends it.</summary>
    internal MailMessage ToMessage(MailAddress sender) => new(sender, new MailAddress(Recipient))
    {
        Subject = Subject,
        SubjectEncoding = Encoding.UTF8,
        // The last alternative is the one that is shown where it can be.
        AlternateViews =
        {
            AlternateView.CreateAlternateViewFromString(Text, Encoding.UTF8, MediaTypeNames.Text.Plain),
            AlternateView.CreateAlternateViewFromString(Html, Encoding.UTF8, MediaTypeNames.Text.Html),
        },
        // Vacation answers to what a machine wrote help nobody.
        Headers = { ["Auto-Submitted"] = "auto-generated" },
    };
}
