using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Commerce.Domain.Data.Shared;

/// <summary>Keeps the keys of Data Protection among the secrets that all nodes share.</summary>
public sealed class SharedKeys(SharedSecrets secrets) : IXmlRepository
{
    private const string Prefix = "data-protection/";

    /// <summary>Takes over the keys that lie in a folder, as those of a shop that had its own before it had several nodes.</summary>
    public void TakeOver(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal))
            secrets.Add(Prefix + Path.GetFileNameWithoutExtension(file), XElement.Load(file).ToString(SaveOptions.DisableFormatting));
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. secrets.All(Prefix).Select(text => XElement.Parse(text))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => secrets.Add(Prefix + friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
