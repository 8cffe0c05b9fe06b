using System.Text;
using System.Text.RegularExpressions;
using Commerce.Domain.Data;

namespace Commerce.Tests.Api.Support;

/// <summary>Reads the mails that the shop wrote into its folder.</summary>
internal sealed partial class Mailbox(ApiHost api)
{
    private string Folder => Path.Combine(api.Database.Get<DataOptions>().Folder, "mail");

    /// <summary>The first mail to somebody about something; waits a while for it.</summary>
    public async Task<string> WaitAsync(string recipient, string about)
    {
        for (var attempts = 0; attempts < 300; attempts++)
        {
            if (Of(recipient).FirstOrDefault(mail => mail.Contains(about, StringComparison.Ordinal)) is { } mail) return mail;
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"No mail to {recipient} about '{about}': {string.Join("\n----\n", Of(recipient))}");
    }

    /// <summary>The token in the link of such a mail.</summary>
    public async Task<string> TokenAsync(string recipient, string about) => TokenPattern().Match(await WaitAsync(recipient, about)).Groups[1].Value;

    /// <summary>All mails to somebody, the newest first, readable.</summary>
    public IReadOnlyList<string> Of(string recipient) => !Directory.Exists(Folder) ? [] :
        [.. Directory.GetFiles(Folder, "*.eml").OrderDescending().Select(File.ReadAllText)
            .Where(text => text.Contains($"To: {recipient}", StringComparison.OrdinalIgnoreCase)).Select(Decode)];

    // Bodies may be in base64 or quoted-printable; what is wanted is to search in them.
    private static string Decode(string eml)
    {
        var text = new StringBuilder(eml).Append('\n');
        foreach (Match part in Base64Pattern().Matches(eml)) text.Append(Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups[1].Value)));
        if (eml.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase))
            text.Append(QuotedPattern().Replace(eml.Replace("=\r\n", "", StringComparison.Ordinal), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString()));
        return text.ToString();
    }

    [GeneratedRegex(@"\?token=(cmt_[A-Za-z0-9_\-]+)")]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"(?i)Content-Transfer-Encoding: base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)")]
    private static partial Regex Base64Pattern();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex QuotedPattern();
}
