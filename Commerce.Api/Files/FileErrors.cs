using Commerce.Api.Security;
using Commerce.Domain.Files;

namespace Commerce.Api.Files;

/// <summary>The file is longer than is allowed here.</summary>
public sealed class FileTooLargeError(BlobTooLargeException refusal) : UserError(refusal);
