@echo off
rem Opens the menu. It needs no change of Windows' policy for scripts.
cd /d "%~dp0"
chcp 65001 >nul
prongsai.exe menu
