using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>One use of a variable.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type that the place expects; null where it is not known.</param>
/// <param name="Owner">The input object whose field takes the variable, if it is one.</param>
/// <param name="HasDefault">Whether the place has a default value.</param>
/// <param name="Path">The field whose argument it is; null in fragments, which have many places.</param>
internal readonly record struct VariableUsage(VariableNode Node, IType? Type, InputObjectType? Owner, bool HasDefault, Path? Path);
