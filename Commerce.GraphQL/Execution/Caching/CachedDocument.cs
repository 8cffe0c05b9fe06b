using System.Collections.Concurrent;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution.Caching;

/// <summary>A parsed document and what a schema knows about it.</summary>
internal sealed class CachedDocument(DocumentNode document)
{
    private readonly ConcurrentDictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    public DocumentNode Document { get; } = document;

    /// <summary>Whether the document has been found valid.</summary>
    public bool IsValid { get; set; }

    /// <summary>Whether it is valid also by the rules that depend on the request, for requests that say nothing about them.</summary>
    public bool IsValidForAll { get; set; }

    /// <summary>Whether the document came from the storage of operations.</summary>
    public bool IsPersisted { get; init; }

    public bool TryGetOperation(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Operation? operation)
        => _operations.TryGetValue(name ?? "", out operation);

    public void Add(string? name, Operation operation) => _operations.TryAdd(name ?? "", operation);
}
