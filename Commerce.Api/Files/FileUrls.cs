
namespace Commerce.Api.Files;

/// <summary>Where stored files are fetched from.</summary>
internal static class FileUrls
{
    public const string Prefix = "/files/";

    /// <param name="checksum">SHA-256 in lower-case hex.</param>
    public static string Of(string checksum) => Prefix + checksum;
}
