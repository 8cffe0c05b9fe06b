using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Text (specification section 3.5.3).</summary>
public class StringType : ScalarType<string, StringValueNode>
{
    /// <summary>The scalar <c>String</c>.</summary>
    public StringType()
        : this(
            ScalarNames.String,
            "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
            BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public StringType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind) => Description = description;

    /// <inheritdoc/>
    protected override string ParseLiteral(StringValueNode valueSyntax) => valueSyntax.Value;

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(string runtimeValue) => new(runtimeValue);

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);
}
