using Commerce.Domain.Customers;

namespace Commerce.Domain.Data.Shared;

/// <summary>Secrets that the shop makes for itself where none is configured: in the folder <c>keys</c> of its data folder.</summary>
internal static class SecretFile
{
    /// <summary>The secret; the first time it is made.</summary>
    /// <param name="folder">Where the shop's data lies.</param>
    /// <param name="name">What the file is called.</param>
    public static string ReadOrCreate(string folder, string name)
    {
        if (Find(folder, name) is { } known) return known;
        var path = PathOf(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // For the shop's own account only.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var secret = New();
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

    /// <summary>The secret that was made before; null where there is none.</summary>
    public static string? Find(string folder, string name) => File.Exists(PathOf(folder, name)) ? File.ReadAllText(PathOf(folder, name)).Trim() : null;

    public static string New() => Secrets.New("whsec");

    private static string PathOf(string folder, string name) => Path.Combine(folder, "keys", name);
}
