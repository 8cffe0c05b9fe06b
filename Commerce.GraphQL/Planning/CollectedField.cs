using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>A field of the document, and the deferred fragment that it was found in.</summary>
internal readonly record struct CollectedField(FieldNode Node, DeferUsage? Usage);
