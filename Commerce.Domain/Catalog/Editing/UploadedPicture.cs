namespace Commerce.Domain.Catalog.Editing;

/// <summary>A picture on its way in.</summary>
/// <param name="Open">Opens it from its beginning; is called twice.</param>
/// <param name="Filename">What it is called where it comes from.</param>
public sealed record UploadedPicture(Func<Stream> Open, string Filename);
