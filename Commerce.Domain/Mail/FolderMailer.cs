using System.Globalization;
using System.Net.Mail;

namespace Commerce.Domain.Mail;

/// <summary>Writes mails as <c>.eml</c> files, named by time: for developers, and for servers that pick up what lies in a folder.</summary>
/// <param name="folder">Made when it is missing, readable by its owner only: mails hold tokens.</param>
internal sealed class FolderMailer(string folder, MailOptions options, TimeProvider clock) : IMailer
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        try
        {
            var drafts = Path.Combine(folder, $".{Guid.NewGuid():N}");
            CreateFolder(folder);
            CreateFolder(drafts);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = drafts,
            };
            using var message = mail.ToMessage(options.Sender);
            await client.SendMailAsync(message, cancellationToken);
            // Whoever watches the folder sees whole mails only.
            var written = Directory.GetFiles(drafts).Single();
            var time = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
            File.Move(written, Path.Combine(folder, $"{time}-{Path.GetFileName(written)}"));
            Directory.Delete(drafts);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SmtpException)
        {
            throw new MailNotTakenException($"the folder {folder} cannot be written to ({exception.GetType().Name}).");
        }
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
