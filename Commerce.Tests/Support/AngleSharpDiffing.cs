using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Commerce.Tests.Support;

/// <summary>bUnit asks for AngleSharp.Diffing 1.1.1 by assembly version; the 0.17.0 that can be had does the same work.</summary>
internal static class AngleSharpDiffing
{
    private const string Name = "AngleSharp.Diffing";

#pragma warning disable CA2255 // The resolver must be there before the first test touches bUnit, whichever that is.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (context, wanted)
        => wanted.Name == Name ? context.LoadFromAssemblyPath(Path.Combine(Folder, Name + ".dll")) : null;

    private static string Folder => Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!;
}
