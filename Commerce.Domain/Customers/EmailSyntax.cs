using System.Net.Mail;

namespace Commerce.Domain.Customers;

/// <summary>What an e-mail address looks like.</summary>
internal static class EmailSyntax
{
    // RFC 5321, 4.5.3.1.3, less the angle brackets.
    private const int MaxLength = 254;

    /// <summary>Whether a mail can be addressed to it: one address, without a name beside it.</summary>
    public static bool IsValid(string text) => text.Length <= MaxLength
        && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))
        && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
