using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace Commerce.Tests.Support;

/// <summary>A headless Chromium with a profile of its own, which makes no connections but the test's.</summary>
internal sealed class Browser : IDisposable
{
    public const string ChromiumPath = "/usr/bin/chromium";
    public const string DriverPath = "/usr/bin/chromedriver";

    private static readonly string[] Flags =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--window-size=1440,900"
    ];

    private readonly string profile = Directory.CreateTempSubdirectory("commerce-browser").FullName;
    private readonly ChromeDriver driver;

    public Browser()
    {
        var options = new ChromeOptions { BinaryLocation = ChromiumPath };
        options.AddArguments(Flags);
        options.AddArgument($"--user-data-dir={profile}");
        driver = new ChromeDriver(ChromeDriverService.CreateDefaultService(DriverPath), options);
    }

    public string Address => driver.Url;

    public void Open(string address) => driver.Navigate().GoToUrl(address);

    /// <summary>The first element that fits, as soon as it is there.</summary>
    public IWebElement Find(string selector, int seconds = 30) => Until(page => page.FindElements(By.CssSelector(selector)).FirstOrDefault(), selector, seconds);

    /// <summary>How many there are now.</summary>
    public int Count(string selector) => driver.FindElements(By.CssSelector(selector)).Count;

    /// <summary>Waits for an element with that text in it.</summary>
    public IWebElement FindWithText(string selector, string text, int seconds = 30) => Until(
        page => page.FindElements(By.CssSelector(selector)).FirstOrDefault(element => element.Text.Contains(text, StringComparison.Ordinal)),
        $"{selector} with '{text}'",
        seconds);

    public void Dispose()
    {
        driver.Quit();
        driver.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private IWebElement Until(Func<IWebDriver, IWebElement?> condition, string what, int seconds)
    {
        var wait = new WebDriverWait(driver, TimeSpan.FromSeconds(seconds)) { PollingInterval = TimeSpan.FromMilliseconds(100), Message = $"for {what} on {driver.Url}" };
        // The circuit may replace an element between finding and reading it.
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException));
        return wait.Until(condition)!;
    }
}
