using Microsoft.Extensions.FileProviders;

namespace Commerce.Admin.Hosting;

/// <summary>The addresses of the admin's own static files: at the root when it runs alone, below <c>_content</c> when it is another's library.</summary>
public sealed class AdminFiles(IFileProvider webRoot)
{
    private const string Library = "_content/Commerce.Admin/";

    private readonly bool isLibrary = webRoot.GetFileInfo(Library + "admin.css").Exists;

    /// <summary>The components' own styles, bundled under another name in either case.</summary>
    public string Styles => isLibrary ? Library + "Commerce.Admin.bundle.scp.css" : "Commerce.Admin.styles.css";

    public string Url(string name) => isLibrary ? Library + name : name;

    /// <summary>As a module's address, which must not look like a package's name.</summary>
    public string Module(string name) => "./" + Url(name);
}
