using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>True or false (specification section 3.5.4).</summary>
public class BooleanType : ScalarType<bool, BooleanValueNode>
{
    /// <summary>The scalar <c>Boolean</c>.</summary>
    public BooleanType() : this(ScalarNames.Boolean, "The `Boolean` scalar type represents `true` or `false`.", BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public BooleanType(string name, string? description = null, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind) => Description = description;

    /// <inheritdoc/>
    protected override bool ParseLiteral(BooleanValueNode valueSyntax) => valueSyntax.Value;

    /// <inheritdoc/>
    protected override BooleanValueNode ParseValue(bool runtimeValue) => new(runtimeValue);

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);
}
