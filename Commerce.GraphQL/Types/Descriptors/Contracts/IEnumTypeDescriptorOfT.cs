using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes the enum type of a .NET type.</summary>
public interface IEnumTypeDescriptor<TRuntimeType> : IDescriptor<EnumTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IEnumTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IEnumTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Says whether the members of the enum become values by themselves.</summary>
    IEnumTypeDescriptor<TRuntimeType> BindValues(BindingBehavior behavior);

    /// <summary>Only what is named becomes a value.</summary>
    IEnumTypeDescriptor<TRuntimeType> BindValuesExplicitly();

    /// <summary>Every member that is not ignored becomes a value.</summary>
    IEnumTypeDescriptor<TRuntimeType> BindValuesImplicitly();

    /// <summary>Adds a value, or describes one that is there.</summary>
    IEnumValueDescriptor Value(TRuntimeType value);

    /// <summary>Applies a directive by its .NET value.</summary>
    IEnumTypeDescriptor<TRuntimeType> Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IEnumTypeDescriptor<TRuntimeType> Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IEnumTypeDescriptor<TRuntimeType> Directive(string name, params ArgumentNode[] arguments);
}
