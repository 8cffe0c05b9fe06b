using HotChocolate.Resolvers;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A middleware of a field.</summary>
/// <param name="Middleware">The middleware.</param>
/// <param name="IsRepeatable">Whether a second one with the same key is kept as well.</param>
/// <param name="Key">What the middleware does, for those that look for it.</param>
/// <param name="Details">What it does it with, for those that do the same without it.</param>
internal sealed record FieldMiddlewareDefinition(FieldMiddleware Middleware, bool IsRepeatable = true, string? Key = null, object? Details = null);
