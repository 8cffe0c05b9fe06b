using System.Globalization;
using System.Net.Mail;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Mail;

/// <summary>Where mails come from and go through. Read from <c>Mail:From</c> and <c>Mail:Smtp</c>.</summary>
/// <param name="Sender">The sender of all mails.</param>
/// <param name="Smtp">The server that takes them; null to write them into a folder.</param>
public sealed record MailOptions(MailAddress Sender, SmtpOptions? Smtp)
{
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static MailOptions From(IConfiguration? configuration)
    {
        var from = configuration?["Mail:From"] is { Length: > 0 } given ? given : "shop@localhost";
        if (!MailAddress.TryCreate(from, out var sender))
            throw new SettingException($"Mail:From is '{from}', but must be an e-mail address, such as 'Shop <shop@shop.example>'.");
        if (configuration?["Mail:Smtp:Host"] is not { Length: > 0 } host) return new MailOptions(sender, null);
        var port = configuration["Mail:Smtp:Port"] is { Length: > 0 } text ? text : "587";
        if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535)
            throw new SettingException($"Mail:Smtp:Port is '{port}', but must be a number from 1 to 65535.");
        var tls = configuration["Mail:Smtp:StartTls"] is { Length: > 0 } wish ? wish : "true";
        return bool.TryParse(tls, out var isEncrypted)
            ? new MailOptions(sender, new SmtpOptions(host, number, isEncrypted, configuration["Mail:Smtp:User"], configuration["Mail:Smtp:Password"]))
            : throw new SettingException($"Mail:Smtp:StartTls is '{tls}', but must be true or false.");
    }
}

/// <summary>A mail server.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">587 where mail is submitted.</param>
/// <param name="StartTls">Whether the connection is encrypted before anything is said; refused when the server cannot.</param>
/// <param name="User">Null to send without signing in.</param>
/// <param name="Password">The user's.</param>
public sealed record SmtpOptions(string Host, int Port, bool StartTls, string? User, string? Password);
