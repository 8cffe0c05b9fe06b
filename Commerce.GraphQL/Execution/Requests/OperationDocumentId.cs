using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution;

/// <summary>The id of a stored document: letters, digits, <c>-</c> and <c>_</c>.</summary>
public readonly record struct OperationDocumentId
{
    private static readonly SearchValues<char> s_allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <exception cref="ArgumentException">The id is empty or has other characters.</exception>
    public OperationDocumentId(string value)
    {
        if (!IsValidId(value))
            throw new ArgumentException("An operation id has letters, digits, '-' and '_' only.", nameof(value));
        Value = value;
    }

    public string Value { get; }

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public static implicit operator OperationDocumentId?(string? value)
        => value is null ? null : new OperationDocumentId(value);

    public static bool IsValidId([NotNullWhen(true)] string? operationId)
        => !string.IsNullOrEmpty(operationId) && !operationId.AsSpan().ContainsAnyExcept(s_allowed);

    public static bool IsNullOrEmpty([NotNullWhen(false)] OperationDocumentId? id) => id is null || id.Value.IsEmpty;

    public static bool TryParse(string? value, out OperationDocumentId id)
    {
        id = IsValidId(value) ? new OperationDocumentId(value) : default;
        return !id.IsEmpty;
    }

    public override string ToString() => Value ?? "";
}
