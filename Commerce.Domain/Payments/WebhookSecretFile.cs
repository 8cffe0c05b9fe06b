using Commerce.Domain.Customers;

namespace Commerce.Domain.Payments;

/// <summary>The secrets of the events of the embedded gateway and of carriers, for shops that configure none: made once, and kept beside the other keys.</summary>
internal static class WebhookSecretFile
{
    /// <param name="folder">Where the shop's data lies.</param>
    /// <param name="name">What the file is called.</param>
    public static string ReadOrCreate(string folder, string name = "webhook-secret")
    {
        var path = Path.Combine(folder, "keys", name);
        if (File.Exists(path)) return File.ReadAllText(path).Trim();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // For the shop's own account only.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var secret = Secrets.New("whsec");
        try
        {
            using var writer = new StreamWriter(path, options);
            writer.Write(secret);
            return secret;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process of the shop was faster.
            return File.ReadAllText(path).Trim();
        }
    }
}
