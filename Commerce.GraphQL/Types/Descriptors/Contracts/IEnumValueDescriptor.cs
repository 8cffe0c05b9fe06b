using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes a value of an enum.</summary>
public interface IEnumValueDescriptor : IDescriptor<EnumValueDefinition>
{
    /// <summary>Names the value.</summary>
    IEnumValueDescriptor Name(string value);

    /// <summary>Describes the value, in Markdown.</summary>
    IEnumValueDescriptor Description(string? value);

    /// <summary>Says why the value should no longer be used.</summary>
    IEnumValueDescriptor Deprecated(string? reason);

    /// <summary>Says that the value should no longer be used.</summary>
    IEnumValueDescriptor Deprecated();

    /// <summary>Leaves the value out.</summary>
    IEnumValueDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IEnumValueDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IEnumValueDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IEnumValueDescriptor Directive(string name, params ArgumentNode[] arguments);
}
