using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Data.Sorting;

/// <summary>What a field of a sort input does: orders by a value, or by the parts of one.</summary>
/// <param name="Selector">From the item to the value.</param>
/// <param name="Member">The property, for asking who may read it.</param>
internal sealed record SortMember(LambdaExpression Selector, MemberInfo? Member);

/// <summary>One key of an order.</summary>
internal readonly record struct SortKey(LambdaExpression Selector, bool Descending);
