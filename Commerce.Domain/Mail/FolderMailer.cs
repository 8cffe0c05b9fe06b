using System.Globalization;
using System.Net.Mail;

namespace Commerce.Domain.Mail;

/// <summary>Writes mails as <c>.eml</c> files, named by time: for developers, and for servers that pick up what lies in a folder.</summary>
/// <param name="folder">Made when it is missing, readable by its owner only: mails hold tokens.</param>
internal sealed class FolderMailer(string folder, MailOptions options, TimeProvider clock) : IMailer, IDisposable
{
    private const string DraftsSuffix = ".drafts-";

    /// <summary>A mail is a draft for milliseconds.</summary>
    private static readonly TimeSpan s_abandoned = TimeSpan.FromHours(1);

    /// <summary>Beside the folder, and of this process alone: a folder for each mail costs more than the mail.</summary>
    private readonly string _drafts = $"{folder}{DraftsSuffix}{Guid.NewGuid():N}";
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            CreateFolder(folder);
            if (!Directory.Exists(_drafts))
            {
                CreateFolder(_drafts);
                DeleteAbandoned();
            }

            // What could not be moved when it was written is sent again.
            foreach (var left in Directory.GetFiles(_drafts)) File.Delete(left);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = _drafts,
            };
            using var message = mail.ToMessage(options.Sender);
            await client.SendMailAsync(message, cancellationToken);
            // Whoever watches the folder sees whole mails only.
            var written = Directory.GetFiles(_drafts).Single();
            var time = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
            File.Move(written, Path.Combine(folder, $"{time}-{Path.GetFileName(written)}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SmtpException)
        {
            throw new MailNotTakenException($"the folder {folder} cannot be written to ({exception.GetType().Name}).");
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_drafts)) Directory.Delete(_drafts, recursive: true);
        _turn.Dispose();
    }

    /// <summary>Processes that were killed left theirs behind. What was in it is sent again; one that is still needed is made again.</summary>
    private void DeleteAbandoned()
    {
        var (beside, name) = (Path.GetDirectoryName(Path.GetFullPath(folder))!, Path.GetFileName(folder));
        // The file system's now, which need not be the shop's: this process's folder was made just before.
        var now = Directory.GetLastWriteTimeUtc(_drafts);
        foreach (var drafts in Directory.GetDirectories(beside, $"{name}{DraftsSuffix}*"))
        {
            if (now - Directory.GetLastWriteTimeUtc(drafts) > s_abandoned) Directory.Delete(drafts, recursive: true);
        }
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
