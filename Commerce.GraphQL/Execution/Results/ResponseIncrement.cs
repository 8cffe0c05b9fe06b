namespace HotChocolate.Execution;

/// <summary>
/// What a part of a response has beside data and errors, in the current form of the proposal
/// (<see href="https://github.com/graphql/graphql-spec/pull/1110"/>, section 7).
/// </summary>
/// <param name="HasNext">Whether more parts follow.</param>
internal sealed record ResponseIncrement(bool HasNext)
{
    /// <summary>What the client shall wait for from now on.</summary>
    public IReadOnlyList<PendingNotice> Pending { get; init; } = [];

    /// <summary>What has come.</summary>
    public IReadOnlyList<IncrementalResult> Results { get; init; } = [];

    /// <summary>What the client need not wait for any more.</summary>
    public IReadOnlyList<CompletionNotice> Completed { get; init; } = [];
}

/// <summary>Says that a deferred fragment, or the rest of a list, will come.</summary>
internal sealed record PendingNotice(string Id, Path Path, string? Label);

/// <summary>Fields of an object, or items of a list.</summary>
/// <param name="Id">The notice that announced it.</param>
/// <param name="SubPath">Where the object is, from the place of the notice.</param>
/// <param name="Data">The fields; null for items.</param>
/// <param name="Items">The items; null for fields.</param>
/// <param name="Errors">What went wrong within it.</param>
internal sealed record IncrementalResult(
    string Id,
    IReadOnlyList<object>? SubPath,
    IReadOnlyDictionary<string, object?>? Data,
    IReadOnlyList<object?>? Items,
    IReadOnlyList<IError>? Errors);

/// <summary>Says that everything that was announced has come, or why it will not.</summary>
internal sealed record CompletionNotice(string Id, IReadOnlyList<IError>? Errors);
