using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>A value that a filter has read.</summary>
/// <param name="Literal">What the client wrote.</param>
/// <param name="Type">What it was read as.</param>
/// <param name="Target">What it is compared with.</param>
/// <param name="Holder">What holds the value for the predicate.</param>
internal sealed record FilterRead(IValueNode? Literal, IType Type, FilterTarget Target, object? Holder)
{
    /// <summary>How it was read, without anything of the request.</summary>
    public FilterRead Empty() => this with { Literal = null, Holder = null };
}
